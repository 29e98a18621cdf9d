package dev.dateline.ui.quotes;

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
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.fx.TaskRunner;
import dev.dateline.ui.fx.notice.StatusMessage;
import dev.dateline.ui.overlay.NamePrompt;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.profile.NotesModel;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Corrects a quotation or its speaker, and verifies that a quotation is still in its file.
///
/// A command without a quotation shows a message that none is selected. FX thread only; the work
/// runs in jobs.
public final class CorrectionCommands {
    private static final int MAX_QUOTE_LENGTH = 40;

    private final ArchiveModel archive;
    private final NotesModel notesModel;
    private final Overlay overlay;
    private final TaskRunner tasks;
    private final StatusMessage status;

    /// A quotation with its article and the speaker names to choose from.
    ///
    /// @param names the speakers that a correction can choose from
    private record LoadedQuote(
            Archive archive, QuotedArticle article, int number, List<String> names) {
        Quote quote() {
            return article.quotes().get(number);
        }

        QuoteCorrections corrections() {
            return new QuoteCorrections(archive, article);
        }
    }

    public CorrectionCommands(
            ArchiveModel archive,
            NotesModel notesModel,
            Overlay overlay,
            TaskRunner tasks,
            StatusMessage status) {
        this.archive = archive;
        this.notesModel = notesModel;
        this.overlay = overlay;
        this.tasks = tasks;
        this.status = status;
    }

    /// Records that a quoted span is not a quotation.
    public void markNotQuotation(Optional<QuoteTarget> target) {
        withLoadedQuote(
                target,
                subject ->
                        correct(
                                subject,
                                subject.corrections().notAQuotation(subject.number()),
                                Messages.of(
                                        "correct.marked-not-quotation",
                                        abbreviate(subject.quote()))));
    }

    /// Asks the user for the correct speaker of a quotation and records the correction.
    public void changeSpeaker(Optional<QuoteTarget> target) {
        withLoadedQuote(
                target,
                subject -> {
                    String noSpeaker = Messages.of("correct.no-speaker");
                    var names = new ArrayList<>(subject.names());
                    names.add(noSpeaker);
                    NamePrompt.open(
                            overlay,
                            Messages.of("correct.speaker"),
                            Messages.of("correct.speaker-help", abbreviate(subject.quote())),
                            names,
                            name -> applySpeaker(subject, name.equals(noSpeaker) ? "" : name));
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

    /// Asks the user which other name belongs to a quotation's speaker, and merges both names.
    ///
    /// Only a named speaker can be merged: an unnamed one is a different person in every article.
    public void mergeSpeakers(Optional<QuoteTarget> target) {
        withLoadedQuote(
                target,
                subject -> {
                    String name = subject.quote().speaker().name();
                    if (!subject.quote().speaker().isNamed()) {
                        status.show(Messages.of("correct.no-name"));
                    } else {
                        NamePrompt.open(
                                overlay,
                                Messages.of("correct.same-person"),
                                Messages.of("correct.same-person-help", name),
                                archive.statsProperty().get().speakers().stream()
                                        .map(facet -> facet.value())
                                        .filter(other -> !other.equals(name))
                                        .toList(),
                                other -> applySamePerson(subject.archive(), name, other));
                    }
                });
    }

    private void applySamePerson(Archive archive, String name, String other) {
        tasks.<Transaction>run(
                () -> archive.notesStore().record(new SameSpeaker(name, other)),
                act ->
                        notesModel.pushUndo(
                                Messages.of("correct.speakers-merged", name, other),
                                act,
                                archive::undo),
                Messages.of("correct.failed"));
    }

    /// Verifies that a quotation is still in its file.
    ///
    /// @param show receives the quotation and the result as a sentence
    public void verify(Optional<QuoteTarget> target, BiConsumer<QuoteTarget, String> show) {
        withLoadedQuote(
                target,
                subject ->
                        tasks.<QuoteVerification>run(
                                () ->
                                        subject.archive()
                                                .verify(subject.article())
                                                .get(subject.number()),
                                found -> {
                                    String text = QuoteVerificationText.of(found);
                                    show.accept(
                                            QuoteTarget.of(subject.article(), subject.number()),
                                            text);
                                    status.show(text);
                                },
                                Messages.of("verify.failed")));
    }

    private void withLoadedQuote(Optional<QuoteTarget> target, Consumer<LoadedQuote> use) {
        Archive open = archive.archiveProperty().get();
        if (open == null || target.isEmpty()) {
            status.show(Messages.of("correct.no-quote-selected"));
            return;
        }
        tasks.<Optional<LoadedQuote>>runHoldingKeys(
                () -> load(open, target.get()),
                subject ->
                        subject.ifPresentOrElse(
                                use, () -> status.show(Messages.of("correct.no-quote-selected"))),
                Messages.of("correct.failed"));
    }

    /// Loads a quotation and its article; returns empty if a recent correction removed the
    /// quotation.
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

    /// Records corrections and buffers keystrokes meanwhile. The next key may apply to the
    /// quotation that takes the place of the corrected one.
    private void correct(LoadedQuote subject, List<Correction> corrections, String description) {
        tasks.<Transaction>runHoldingKeys(
                () -> subject.archive().correct(corrections),
                act -> notesModel.pushUndo(description, act, subject.archive()::undo),
                Messages.of("correct.failed"));
    }

    private static String abbreviate(Quote quote) {
        String text = quote.text();
        if (text.length() <= MAX_QUOTE_LENGTH) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX_QUOTE_LENGTH - 1));
        return text.substring(0, splitsPair ? MAX_QUOTE_LENGTH - 1 : MAX_QUOTE_LENGTH) + "…";
    }
}
