package dev.dateline.ui.shell;

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
import dev.dateline.ui.fx.key.KeystrokeBuffer;

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
final class Correcting {
    private static final int LONGEST_WORDS = 40;

    private final WindowModel model;
    private final Overlay overlay;
    private final KeystrokeBuffer keys;
    private final Supplier<Optional<ChosenQuote>> chosen;
    private final BiConsumer<ChosenQuote, String> answer;

    /// A chosen quotation with all that is asked about it.
    private record Subject(Archive archive, QuotedArticle article, int number, List<String> names) {
        Quote quote() {
            return article.quotes().get(number);
        }

        QuoteCorrections corrections() {
            return new QuoteCorrections(archive, article);
        }
    }

    /// @param chosen the quotation that commands mean
    /// @param answer shows with a quotation, in words, whether it still stands in its file
    Correcting(
            WindowModel model,
            WindowFrame frame,
            Supplier<Optional<ChosenQuote>> chosen,
            BiConsumer<ChosenQuote, String> answer) {
        this.answer = answer;
        this.model = model;
        overlay = frame.overlay();
        keys = frame.keys();
        this.chosen = chosen;
    }

    void notAQuotation() {
        withSubject(subject ->
                correct(
                        subject,
                        subject.corrections().notAQuotation(subject.number()),
                        Messages.of("correct.hidden", words(subject.quote()))));
    }

    void otherSpeaker() {
        withSubject(subject -> {
            String nobody = Messages.of("correct.nobody");
            var names = new ArrayList<>(subject.names());
            names.add(nobody);
            NamePrompt.open(
                    overlay,
                    Messages.of("correct.speaker"),
                    Messages.of("correct.speaker-help", words(subject.quote())),
                    names,
                    name -> say(subject, name.equals(nobody) ? "" : name));
        });
    }

    private void say(Subject subject, String name) {
        correct(
                subject,
                subject.corrections().otherSpeaker(subject.number(), name),
                name.isEmpty()
                        ? Messages.of("correct.nobody-said", words(subject.quote()))
                        : Messages.of("correct.said", name, words(subject.quote())));
    }

    /// Asks who the speaker is, too; whoever has no name is somebody else in every article.
    void samePerson() {
        withSubject(subject -> {
            String name = subject.quote().speaker().name();
            if (!subject.quote().speaker().isNamed()) {
                model.say(Messages.of("correct.no-name"));
            } else {
                NamePrompt.open(
                        overlay,
                        Messages.of("correct.same"),
                        Messages.of("correct.same-help", name),
                        model.archive().statsProperty().get().speakers().stream()
                                .map(facet -> facet.value())
                                .filter(other -> !other.equals(name))
                                .toList(),
                        other -> join(subject.archive(), name, other));
            }
        });
    }

    private void join(Archive archive, String name, String other) {
        model.jobs()
                .<Transaction>start(
                        _ -> archive.notesStore().record(new SameSpeaker(name, other)),
                        act ->
                                model.keeping()
                                        .did(
                                                Messages.of("correct.joined", name, other),
                                                act,
                                                archive::undo),
                        this::failed);
    }

    void verify() {
        withSubject(subject ->
                model.jobs()
                        .<QuoteVerification>start(
                                _ ->
                                        subject.archive()
                                                .verify(subject.article())
                                                .get(subject.number()),
                                found -> answer(subject, QuoteVerificationText.of(found)),
                                cause ->
                                        model.notices()
                                                .report(Messages.of("verify.failed"), cause)));
    }

    private void answer(Subject subject, String words) {
        answer.accept(ChosenQuote.of(subject.article(), subject.number()), words);
        model.say(words);
    }

    private void withSubject(Consumer<Subject> use) {
        Archive archive = model.archive().archiveProperty().get();
        Optional<ChosenQuote> quote = chosen.get();
        if (archive == null || quote.isEmpty()) {
            model.say(Messages.of("correct.choose"));
            return;
        }
        Runnable there = keys.hold();
        model.jobs()
                .<Optional<Subject>>start(
                        _ -> subject(archive, quote.get()),
                        subject -> {
                            subject.ifPresentOrElse(
                                    use, () -> model.say(Messages.of("correct.choose")));
                            there.run();
                        },
                        cause -> {
                            failed(cause);
                            there.run();
                        });
    }

    /// Empty if it was corrected a moment ago and is no quotation any more.
    private static Optional<Subject> subject(Archive archive, ChosenQuote quote)
            throws IOException {
        QuotedArticle article =
                archive.article(quote.path())
                        .orElseThrow(() -> new FileNotFoundException(quote.path()));
        if (!quote.isIn(article)) {
            return Optional.empty();
        }
        var names = new QuoteCorrections(archive, article).speakerNames();
        return Optional.of(new Subject(archive, article, quote.number(), names));
    }

    /// The next key may mean what takes its place.
    private void correct(Subject subject, List<Correction> corrections, String words) {
        Runnable done = keys.hold();
        model.jobs()
                .<Transaction>start(
                        _ -> subject.archive().correct(corrections),
                        act -> {
                            model.keeping().did(words, act, subject.archive()::undo);
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

    private static String words(Quote quote) {
        String text = quote.text();
        if (text.length() <= LONGEST_WORDS) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(LONGEST_WORDS - 1));
        return text.substring(0, half ? LONGEST_WORDS - 1 : LONGEST_WORDS) + "…";
    }
}
