package dev.dateline.ui.shell;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.library.Homes;
import dev.dateline.library.Notebook;
import dev.dateline.library.SampleArticles;
import dev.dateline.notes.Change;
import dev.dateline.notes.Excerpt;
import dev.dateline.notes.NotedArticle;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.Picture;
import dev.dateline.ui.fx.Theme;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Makes the pictures of docs/images, of the sample archive: the folder to put them into is the
/// only argument.
final class DocumentationPictures {
    private static final String LEAVES = "herald/2022/quillon-leaves-karsova.txt";

    private final Path target;
    private final Path folder;
    private final Path archive;

    private DocumentationPictures(Path target, Path folder) throws IOException {
        this.target = target;
        this.folder = folder;
        archive = SampleArticles.unpack(folder.resolve("nordhaven"));
    }

    static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("dateline-pictures");
        try {
            var pictures =
                    new DocumentationPictures(
                            Files.createDirectories(Path.of(arguments[0])), folder);
            pictures.takeNotes();
            pictures.makeAll();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
        System.exit(0);
    }

    private void makeAll() throws IOException {
        makeWelcome();
        make("articles", "karsova", "article:" + LEAVES, Theme.LIGHT, 1280, 800);
        make("articles-wide", "quillon", "article:" + LEAVES, Theme.LIGHT, 1920, 1080);
        make("reading-sepia", "karsova", "article:" + LEAVES, Theme.SEPIA, 1280, 800);
        make("reading-dark", "karsova", "article:" + LEAVES, Theme.DARK, 1280, 800);
        make("calendar", "quillon date:2022-03", "calendar", Theme.LIGHT, 1280, 800);
        make("quotes", "karsova", "quotes", Theme.LIGHT, 1280, 800);
        make("speaker", "", "speaker:Ann Bell", Theme.LIGHT, 1280, 800);
        make("export", "karsova", "export", Theme.LIGHT, 1280, 800);
        make("keys", "", "keys", Theme.LIGHT, 1280, 800);
        make("palette-dark", "", "palette", Theme.DARK, 1280, 800);
        make("settings-sepia", "", "settings", Theme.SEPIA, 1280, 800);
        make("nothing-found", "karsova toothbrush", "articles", Theme.LIGHT, 1280, 800);
    }

    private void make(String name, String query, String view, Theme theme, int width, int height)
            throws IOException {
        WindowSnapshot.render(
                new SnapshotRequest(
                        archive,
                        query,
                        view,
                        theme,
                        width,
                        height,
                        1,
                        target.resolve(name + ".png")),
                places());
    }

    private void makeWelcome() throws IOException {
        FxThread.startHeadless();
        try (var session =
                new Session(places(), _ -> new NoDesk(), UnaryOperator.identity(), _ -> _ -> {})) {
            Picture.write(session.scene(), 1, target.resolve("welcome.png"));
        }
    }

    private Places places() {
        return new Places(
                new Homes(folder.resolve("indexes"), folder.resolve("notes")),
                folder.resolve("settings.json"),
                archive);
    }

    /// As a reader would have who has worked in it for a while.
    private void takeNotes() throws IOException {
        var notebook = Notebook.open(folder.resolve("notes"));
        try (var open = Archive.open(archive, folder.resolve("indexes"), notebook)) {
            open.refresh(JobContext.QUIET);
            var article = open.article(LEAVES).orElseThrow().article();
            var noted = new NotedArticle(article.id(), open.place().toString(), article.path());
            String words = "In October she had said that the company would stay";
            int start = article.text().indexOf(words);
            var span = new TextSpan(start, start + words.length());
            notebook.note(
                    new Change.Star(noted, true),
                    new Change.Tag(noted, "export rules", true),
                    new Change.Remark(
                            noted,
                            "1",
                            Excerpt.of(article.text(), span),
                            "Compare with the interview of 5 October 2021.",
                            true),
                    new Change.SavedSearch(
                            "Bell on Karsova", "speaker:\"Ann Bell\" karsova", true));
        }
    }
}
