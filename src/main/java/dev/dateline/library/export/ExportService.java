package dev.dateline.library.export;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.DossierExporter;
import dev.dateline.export.PreviewRenderer;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.ArchiveBounds;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.notes.Notes;
import dev.dateline.search.ArchiveIndex;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// Exports of one archive, which never go into the archive itself.
public final class ExportService {
    private final Archive archive;
    private final ArchiveIndex fullIndex;
    private final Clock clock;

    /// @param clock dates an export that bears no day
    public ExportService(Archive archive, ArchiveIndex whole, Clock clock) {
        this.archive = archive;
        this.fullIndex = whole;
        this.clock = clock;
    }

    public ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        checkOutsideArchive(archive.location(), target);
        var dossier = dossier(selection, options);
        return new DossierExporter().write(dossier, format, options.print(), target, job);
    }

    public DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException {
        return new PreviewRenderer().render(dossier(selection, options), options.print(), job);
    }

    private SelectedDossier dossier(ExportSelection selection, ExportOptions options)
            throws IOException {
        // what was chosen by hand was chosen whatever its day
        boolean chosen = selection instanceof ExportSelection.Collected;
        ArchiveIndex index = chosen ? fullIndex : archive.asOf().visibleIndex();
        String understood = SelectedDossier.describe(selection);
        String name = archive.name();
        LocalDate madeOn = options.madeOn().orElseGet(() -> LocalDate.now(clock));
        var heading =
                new DossierHeading(
                        options.title().isBlank() ? name : options.title(),
                        options.author(),
                        name,
                        chosen
                                ? understood
                                : archive.asOf()
                                        .withAsOfDate(understood, LocalizedMessages.ENGLISH),
                        madeOn,
                        ArchiveStateText.sentences(index.stats()));
        Notes notes = options.includeNotes() ? archive.notesStore().notes() : Notes.NONE;
        return new SelectedDossier(
                index,
                selection,
                heading,
                options.markHits(),
                options.print().grouping(),
                archive::file,
                id -> AnnotationText.of(notes, id));
    }

    public static void checkOutsideArchive(Path archive, Path target) throws IOException {
        if (ArchiveBounds.contains(archive, target)) {
            throw new ExportException(
                    ExportException.Reason.INSIDE_ARCHIVE,
                    Messages.of("export.target.inside", target));
        }
    }
}
