package dev.dateline.cli;

import dev.dateline.article.ArticleId;
import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.notes.Notes;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `dateline notes ARCHIVE`
@Command(name = "notes", description = "${bundle:cli.notes.about}")
final class NotesCommand extends ArchiveCommand {
    /// What is done, if anything but counting.
    static final class Ways {
        @Option(names = "--export", paramLabel = "FILE", description = "${bundle:cli.notes.export}")
        private Optional<Path> export = Optional.empty();

        @Option(names = "--import", paramLabel = "FILE", description = "${bundle:cli.notes.import}")
        private Optional<Path> imported = Optional.empty();

        @Option(names = "--gold", paramLabel = "FILE", description = "${bundle:cli.notes.gold}")
        private Optional<Path> gold = Optional.empty();
    }

    @ArgGroup(exclusive = true)
    private Ways ways = new Ways();

    NotesCommand(Session session) {
        super(session);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        session().refresh(archive);
        if (ways.export.isPresent()) {
            return written(
                    "cli.notes.exported",
                    archive.exportNotes(ways.export.get()),
                    ways.export.get());
        }
        if (ways.gold.isPresent()) {
            return written(
                    "cli.notes.gold-written", writeGold(archive, ways.gold.get()), ways.gold.get());
        }
        if (ways.imported.isPresent()) {
            int added = archive.notesStore().merge(ways.imported.get());
            session().refresh(archive); // for corrections among them
            return written("cli.notes.imported", added, ways.imported.get());
        }
        count(archive);
        return ExitStatus.DONE;
    }

    private ExitStatus written(String key, int count, Path file) throws IOException {
        session().out().line(Messages.of(key, count, file));
        return ExitStatus.DONE;
    }

    private int writeGold(Archive archive, Path target) throws IOException {
        Target.refuseInside(place(), target);
        Target.checkFolder(target);
        List<String> lines = new CorrectedArticles(archive).lines();
        Files.write(target, lines);
        return lines.size();
    }

    private void count(Archive archive) throws IOException {
        Notes notes = archive.notesStore().notes();
        session()
                .out()
                .line(
                        Messages.of(
                                "cli.notes.summary",
                                archive.name(),
                                here(archive, notes.starred()),
                                notes.tags().size(),
                                here(archive, notes.annotated()),
                                here(archive, notes.corrected()),
                                notes.savedSearches().size(),
                                notes.sameSpeakers().size()));
    }

    private static int here(Archive archive, Iterable<ArticleId> ids) throws IOException {
        int here = 0;
        for (ArticleId id : ids) {
            here += archive.paths(id).isEmpty() ? 0 : 1;
        }
        return here;
    }
}
