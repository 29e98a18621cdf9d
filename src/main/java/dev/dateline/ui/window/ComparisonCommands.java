package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.query.ParsedQuery.Filter;
import dev.dateline.ui.overlay.NamePrompt;
import dev.dateline.ui.overlay.Overlay;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Sets two speakers side by side: the one the reader is at, and another who is asked for.
final class ComparisonCommands {
    private final WindowModel model;
    private final Overlay overlay;
    private final MiddleColumn middle;

    ComparisonCommands(WindowModel model, Overlay overlay, MiddleColumn middle) {
        this.model = model;
        this.overlay = overlay;
        this.middle = middle;
    }

    /// Asks for the other one, or for both where the reader is at no speaker.
    void askForSpeakers() {
        if (model.archive().archiveProperty().get() == null) {
            return;
        }
        currentSpeaker()
                .ifPresentOrElse(
                        this::askForOther,
                        () ->
                                askForSpeakers(
                                        Messages.of("compare.first"),
                                        Messages.of("compare.choose"),
                                        this::askForOther));
    }

    private void askForOther(String one) {
        askForSpeakers(
                Messages.of("compare.other"),
                Messages.of("compare.help", one),
                other -> middle.views().compare(one, other));
    }

    private void askForSpeakers(String prompt, String help, Consumer<String> take) {
        NamePrompt.open(overlay, prompt, help, suggestedSpeakers().toList(), take);
    }

    /// Whose page is shown, who said what is selected, or whom the search asks for.
    private Optional<String> currentSpeaker() {
        return middle.views()
                .speaker()
                .or(() ->
                        middle.selectedQuote()
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
    private Stream<String> suggestedSpeakers() {
        Stream<String> found =
                Stream.concat(
                                model.result().speakers().stream(),
                                model.archive().statsProperty().get().speakers().stream())
                        .map(FacetCount::value);
        Optional<String> here = currentSpeaker();
        return Stream.concat(middle.views().coQuotedSpeakers().stream(), found)
                .distinct()
                .filter(name -> !Optional.of(name).equals(here));
    }
}
