package dev.dateline.cli.command;

import dev.dateline.article.ArticleId;
import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.PathChecks;
import dev.dateline.cli.evaluate.CorrectedArticles;
import dev.dateline.file.AtomicFile;
import dev.dateline.library.Archive;
import dev.dateline.library.notes.ImportReport;
import dev.dateline.message.Messages;
import dev.dateline.notes.Notes;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `dateline notes ARCHIVE`: counts, exports or imports the notes on an archive.
@Command(name = "notes", description = "${bundle:cli.notes.about}")
public final class NotesCommand extends ArchiveCommand {
    /// The options to export or import notes instead of counting them, of which at most one is
    /// given.
    static final class Action {
        @Option(names = "--export", paramLabel = "FILE", description = "${bundle:cli.notes.export}")
        private Optional<Path> exportFile = Optional.empty();

        @Option(names = "--import", paramLabel = "FILE", description = "${bundle:cli.notes.import}")
        private Optional<Path> importFile = Optional.empty();

        @Option(names = "--gold", paramLabel = "FILE", description = "${bundle:cli.notes.gold}")
        private Optional<Path> goldFile = Optional.empty();
    }

    @ArgGroup(exclusive = true)
    private Action action = new Action();

    public NotesCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        context().refresh(archive);
        if (action.exportFile.isPresent()) {
            return printResult(
                    "cli.notes.exported",
                    archive.exportNotes(action.exportFile.get()),
                    action.exportFile.get());
        }
        if (action.goldFile.isPresent()) {
            return printResult(
                    "cli.notes.gold-written",
                    writeGold(archive, action.goldFile.get()),
                    action.goldFile.get());
        }
        if (action.importFile.isPresent()) {
            return importNotes(archive, action.importFile.get());
        }
        printCounts(archive);
        return ExitStatus.SUCCESS;
    }

    private ExitStatus printResult(String key, int count, Path file) throws IOException {
        context().out().printMessage(key, count, file);
        return ExitStatus.SUCCESS;
    }

    private ExitStatus importNotes(Archive archive, Path file) throws IOException {
        ImportReport report = archive.notesStore().merge(file);
        context().refresh(archive); // for corrections among them
        printResult("cli.notes.imported", report.added(), file);
        List<Integer> skipped = report.unreadableLines();
        if (skipped.isEmpty()) {
            return ExitStatus.SUCCESS;
        }
        context()
                .err()
                .println(
                        Messages.of(
                                "cli.notes.skipped-lines",
                                file,
                                skipped.size(),
                                report.lineNumbers()));
        return ExitStatus.FAILURE;
    }

    private int writeGold(Archive archive, Path target) throws IOException {
        archive.requireOutside(target);
        PathChecks.requireWritable(target);
        List<String> lines = new CorrectedArticles(archive).goldLines();
        AtomicFile.writeLines(target, lines);
        return lines.size();
    }

    private void printCounts(Archive archive) throws IOException {
        Notes notes = archive.notesStore().notes();
        context()
                .out()
                .printMessage(
                        "cli.notes.summary",
                        archive.name(),
                        countInArchive(archive, notes.starred()),
                        notes.tags().size(),
                        countInArchive(archive, notes.annotated()),
                        countInArchive(archive, notes.corrected()),
                        notes.savedSearches().size(),
                        notes.sameSpeakers().size());
    }

    private static int countInArchive(Archive archive, Iterable<ArticleId> ids) throws IOException {
        int count = 0;
        for (ArticleId id : ids) {
            count += archive.paths(id).isEmpty() ? 0 : 1;
        }
        return count;
    }
}
