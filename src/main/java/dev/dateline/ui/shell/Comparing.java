package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.query.ParsedQuery.Filter;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Sets two speakers side by side: the one the reader is at, and another who is asked for.
final class Comparing {
    private final WindowModel model;
    private final Overlay overlay;
    private final MiddleColumn middle;

    Comparing(WindowModel model, Overlay overlay, MiddleColumn middle) {
        this.model = model;
        this.overlay = overlay;
        this.middle = middle;
    }

    /// Asks for the other one, or for both where the reader is at no speaker.
    void ask() {
        if (model.archive().archiveProperty().get() == null) {
            return;
        }
        speaker()
                .ifPresentOrElse(
                        this::askForOther,
                        () ->
                                ask(
                                        Messages.of("compare.first"),
                                        Messages.of("compare.choose"),
                                        this::askForOther));
    }

    private void askForOther(String one) {
        ask(
                Messages.of("compare.other"),
                Messages.of("compare.help", one),
                other -> middle.pages().compare(one, other));
    }

    private void ask(String prompt, String help, Consumer<String> take) {
        NamePrompt.open(overlay, prompt, help, names().toList(), take);
    }

    /// Whose page is shown, who said what is selected, or whom the search asks for.
    private Optional<String> speaker() {
        return middle.pages()
                .speaker()
                .or(() ->
                        middle.chosenQuote()
                                .map(QuoteHit::quote)
                                .map(quote -> quote.speaker())
                                .filter(who -> !who.isNobody())
                                .map(Speaker::name))
                .or(() ->
                        model.search().queryProperty().get().filters().stream()
                                .filter(filter -> filter.field().equals("speaker"))
                                .filter(filter -> !filter.excludes())
                                .map(Filter::value)
                                .findFirst());
    }

    /// Those nearest first: quoted beside the one who is shown, in what was found, anywhere.
    private Stream<String> names() {
        Stream<String> found =
                Stream.concat(
                                model.result().speakers().stream(),
                                model.archive().statsProperty().get().speakers().stream())
                        .map(FacetCount::value);
        Optional<String> here = speaker();
        return Stream.concat(middle.pages().besideSpeaker().stream(), found)
                .distinct()
                .filter(name -> !Optional.of(name).equals(here));
    }
}
