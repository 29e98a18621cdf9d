package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.library.QuoteCorrections;
import dev.dateline.library.archive.QuoteVerification;
import dev.dateline.library.archive.QuoteVerificationText;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.NoteEvent.SameSpeaker;
import dev.dateline.notes.Transaction;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.overlay.NamePrompt;
import dev.dateline.ui.overlay.Overlay;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the reader says against the program of the quotation that is chosen, and whether it still
/// stands in its file. FX thread only; the work is done in jobs.
final class CorrectionCommands {
    private static final int MAX_QUOTE_LENGTH = 40;

    private final WindowModel model;
    private final Overlay overlay;
    private final KeystrokeBuffer keys;
    private final Supplier<Optional<QuoteTarget>> target;
    private final BiConsumer<QuoteTarget, String> showResult;

    /// A chosen quotation with all that is asked about it.
    private record LoadedQuote(
            Archive archive, QuotedArticle article, int number, List<String> names) {
        Quote quote() {
            return article.quotes().get(number);
        }

        QuoteCorrections corrections() {
            return new QuoteCorrections(archive, article);
        }
    }

    /// @param chosen the quotation that commands mean
    /// @param answer shows with a quotation, in words, whether it still stands in its file
    CorrectionCommands(
            WindowModel model,
            WindowFrame frame,
            Supplier<Optional<QuoteTarget>> chosen,
            BiConsumer<QuoteTarget, String> answer) {
        this.showResult = answer;
        this.model = model;
        overlay = frame.overlay();
        keys = frame.typeahead();
        this.target = chosen;
    }

    void markNotQuotation() {
        withLoadedQuote(subject ->
                correct(
                        subject,
                        subject.corrections().notAQuotation(subject.number()),
                        Messages.of("correct.marked-not-quotation", abbreviate(subject.quote()))));
    }

    void changeSpeaker() {
        withLoadedQuote(subject -> {
            String nobody = Messages.of("correct.no-speaker");
            var names = new ArrayList<>(subject.names());
            names.add(nobody);
            NamePrompt.open(
                    overlay,
                    Messages.of("correct.speaker"),
                    Messages.of("correct.speaker-help", abbreviate(subject.quote())),
                    names,
                    name -> applySpeaker(subject, name.equals(nobody) ? "" : name));
        });
    }

    private void applySpeaker(LoadedQuote subject, String name) {
        correct(
                subject,
                subject.corrections().otherSpeaker(subject.number(), name),
                name.isEmpty()
                        ? Messages.of("correct.speaker-cleared", abbreviate(subject.quote()))
                        : Messages.of("correct.speaker-set", name, abbreviate(subject.quote())));
    }

    /// Asks who the speaker is, too; whoever has no name is somebody else in every article.
    void mergeSpeakers() {
        withLoadedQuote(subject -> {
            String name = subject.quote().speaker().name();
            if (!subject.quote().speaker().isNamed()) {
                model.announce(Messages.of("correct.no-name"));
            } else {
                NamePrompt.open(
                        overlay,
                        Messages.of("correct.same-person"),
                        Messages.of("correct.same-person-help", name),
                        model.archive().statsProperty().get().speakers().stream()
                                .map(facet -> facet.value())
                                .filter(other -> !other.equals(name))
                                .toList(),
                        other -> applySamePerson(subject.archive(), name, other));
            }
        });
    }

    private void applySamePerson(Archive archive, String name, String other) {
        model.jobs()
                .<Transaction>start(
                        _ -> archive.notesStore().record(new SameSpeaker(name, other)),
                        act ->
                                model.notesModel()
                                        .pushUndo(
                                                Messages.of("correct.speakers-merged", name, other),
                                                act,
                                                archive::undo),
                        this::failed);
    }

    void verify() {
        withLoadedQuote(subject ->
                model.jobs()
                        .<QuoteVerification>start(
                                _ ->
                                        subject.archive()
                                                .verify(subject.article())
                                                .get(subject.number()),
                                found -> showResult(subject, QuoteVerificationText.of(found)),
                                cause ->
                                        model.notices()
                                                .report(Messages.of("verify.failed"), cause)));
    }

    private void showResult(LoadedQuote subject, String words) {
        showResult.accept(QuoteTarget.of(subject.article(), subject.number()), words);
        model.announce(words);
    }

    private void withLoadedQuote(Consumer<LoadedQuote> use) {
        Archive archive = model.archive().archiveProperty().get();
        Optional<QuoteTarget> quote = target.get();
        if (archive == null || quote.isEmpty()) {
            model.announce(Messages.of("correct.no-quote-selected"));
            return;
        }
        Runnable there = keys.hold();
        model.jobs()
                .<Optional<LoadedQuote>>start(
                        _ -> load(archive, quote.get()),
                        subject -> {
                            subject.ifPresentOrElse(
                                    use,
                                    () -> model.announce(Messages.of("correct.no-quote-selected")));
                            there.run();
                        },
                        cause -> {
                            failed(cause);
                            there.run();
                        });
    }

    /// Empty if it was corrected a moment ago and is no quotation any more.
    private static Optional<LoadedQuote> load(Archive archive, QuoteTarget quote)
            throws IOException {
        QuotedArticle article =
                archive.article(quote.path())
                        .orElseThrow(() -> new FileNotFoundException(quote.path()));
        if (!quote.isIn(article)) {
            return Optional.empty();
        }
        var names = new QuoteCorrections(archive, article).speakerNames();
        return Optional.of(new LoadedQuote(archive, article, quote.number(), names));
    }

    /// The next key may mean what takes its place.
    private void correct(LoadedQuote subject, List<Correction> corrections, String words) {
        Runnable done = keys.hold();
        model.jobs()
                .<Transaction>start(
                        _ -> subject.archive().correct(corrections),
                        act -> {
                            model.notesModel().pushUndo(words, act, subject.archive()::undo);
                            done.run();
                        },
                        cause -> {
                            failed(cause);
                            done.run();
                        });
    }

    private void failed(Throwable cause) {
        model.notices().report(Messages.of("correct.failed"), cause);
    }

    private static String abbreviate(Quote quote) {
        String text = quote.text();
        if (text.length() <= MAX_QUOTE_LENGTH) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(MAX_QUOTE_LENGTH - 1));
        return text.substring(0, half ? MAX_QUOTE_LENGTH - 1 : MAX_QUOTE_LENGTH) + "…";
    }
}
