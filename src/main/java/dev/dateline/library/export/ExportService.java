package dev.dateline.library.export;

import dev.dateline.article.ArticleId;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.DossierExporter;
import dev.dateline.export.PreviewRenderer;
import dev.dateline.job.JobContext;
import dev.dateline.library.archive.ArchiveLocation;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.notes.Notes;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.query.QueryDescription;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Exports articles and quotations of one archive to files. A target inside the archive is
/// rejected.
public final class ExportService {
    private final ArchiveLocation location;
    private final ArchiveIndex fullIndex;
    private final AsOfFilter asOf;
    private final NotesStore notesStore;
    private final Clock clock;

    /// Creates the export service of one archive.
    ///
    /// @param fullIndex the index of all articles, whatever the as-of date
    /// @param clock provides the date of exports that have none
    public ExportService(
            ArchiveLocation location,
            ArchiveIndex fullIndex,
            AsOfFilter asOf,
            NotesStore notesStore,
            Clock clock) {
        this.location = location;
        this.fullIndex = fullIndex;
        this.asOf = asOf;
        this.notesStore = notesStore;
        this.clock = clock;
    }

    /// Exports the selected articles and quotations to a file.
    ///
    /// @throws ExportException if the target is inside the archive or cannot be written
    /// @throws java.util.concurrent.CancellationException if the job is cancelled; nothing is
    ///   written then
    public ExportReport export(
            ExportSelection selection,
            ExportOptions options,
            ExportFormat format,
            Path target,
            JobContext job)
            throws IOException {
        requireOutsideArchive(target);
        var dossier = dossier(selection, options);
        return new DossierExporter().write(dossier, format, options.print(), target, job);
    }

    /// Renders the first pages of the PDF file to which a selection would be exported.
    public DossierPreview preview(ExportSelection selection, ExportOptions options, JobContext job)
            throws IOException {
        return new PreviewRenderer().render(dossier(selection, options), options.print(), job);
    }

    private SelectedDossier dossier(ExportSelection selection, ExportOptions options)
            throws IOException {
        // collected items are exported whatever the as-of date
        boolean collected = selection instanceof ExportSelection.Collected;
        ArchiveIndex index = collected ? fullIndex : asOf.visibleIndex();
        Optional<LocalDate> asOfDate =
                collected || !asOf.isSet() ? Optional.empty() : Optional.of(asOf.date());
        String name = location.name();
        LocalDate madeOn = options.madeOn().orElseGet(() -> LocalDate.now(clock));
        var heading =
                new DossierHeading(
                        options.title().isBlank() ? name : options.title(),
                        options.author(),
                        name,
                        QueryDescription.withAsOf(
                                SelectedDossier.describe(selection),
                                asOfDate,
                                LocalizedMessages.ENGLISH),
                        madeOn,
                        ArchiveStateText.sentences(index.stats()));
        Notes notes = options.includeNotes() ? notesStore.notes() : Notes.NONE;
        return new SelectedDossier(
                index,
                selection,
                heading,
                options,
                new SelectedDossier.Lookup(location::file, id -> AnnotationText.of(notes, id)));
    }

    /// Checks that a target file does not lie in the archive. The archive must not have a link to
    /// it either.
    ///
    /// @throws ExportException if it does
    public void requireOutsideArchive(Path target) throws IOException {
        if (location.contains(target) || isArticle(target)) {
            throw new ExportException(
                    ExportException.Reason.INSIDE_ARCHIVE,
                    Messages.of("export.target.inside", target));
        }
    }

    /// Returns whether a link in the archive makes the target file one of the archive's articles.
    private boolean isArticle(Path target) throws IOException {
        Optional<ArticleId> id = FileStateChecker.id(target);
        if (id.isPresent()) {
            for (String path : fullIndex.paths(id.get())) {
                if (Files.isSameFile(location.file(path), target)) {
                    return true;
                }
            }
        }
        return false;
    }
}
