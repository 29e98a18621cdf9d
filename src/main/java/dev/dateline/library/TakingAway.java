package dev.dateline.library;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.DossierExporter;
import dev.dateline.export.PreviewRenderer;
import dev.dateline.message.Messages;
import dev.dateline.message.Tongue;
import dev.dateline.notes.Notes;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// Exports of one archive, which never go into the archive itself.
final class TakingAway {
    private final Archive archive;
    private final ArchiveIndex whole;
    private final Clock clock;

    /// @param clock dates an export that bears no day
    TakingAway(Archive archive, ArchiveIndex whole, Clock clock) {
        this.archive = archive;
        this.whole = whole;
        this.clock = clock;
    }

    ExportReport export(
            Selection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        refuseInside(archive.place(), target);
        var dossier = dossier(selection, options);
        return new DossierExporter().write(dossier, format, options.print(), target, job);
    }

    DossierPreview preview(Selection selection, ExportOptions options, JobContext job)
            throws IOException {
        return new PreviewRenderer().render(dossier(selection, options), options.print(), job);
    }

    private SelectedDossier dossier(Selection selection, ExportOptions options) throws IOException {
        // what was chosen by hand was chosen whatever its day
        boolean chosen = selection instanceof Selection.Collected;
        ArchiveIndex index = chosen ? whole : archive.asOf().index();
        String understood = SelectedDossier.understood(selection);
        String name = archive.name();
        LocalDate madeOn = options.madeOn().orElseGet(() -> LocalDate.now(clock));
        var heading =
                new DossierHeading(
                        options.title().isBlank() ? name : options.title(),
                        options.author(),
                        name,
                        chosen ? understood : archive.asOf().say(understood, Tongue.ENGLISH),
                        madeOn,
                        IndexState.sentences(index.stats()));
        Notes notes = options.includeNotes() ? archive.notebook().notes() : Notes.NONE;
        return new SelectedDossier(
                index,
                selection,
                heading,
                options.markHits(),
                options.print().grouping(),
                archive::file,
                id -> Remarks.of(notes, id));
    }

    static void refuseInside(Path archive, Path target) throws IOException {
        if (ArchiveBounds.hold(archive, target)) {
            throw new ExportException(
                    ExportException.Reason.INSIDE_ARCHIVE,
                    Messages.of("export.target.inside", target));
        }
    }
}
