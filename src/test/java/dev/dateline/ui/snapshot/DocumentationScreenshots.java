package dev.dateline.ui.snapshot;

import dev.dateline.article.TextSpan;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.SampleArticles;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.TextAnchor;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.settings.Settings;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.testing.TempFolders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Renders the images in docs/images from the sample archive.
///
/// The first argument is the target folder. Without a second argument only images that a page of
/// the documentation uses are written. For review, `all` writes every main view and state in all
/// themes and two sizes, and `large` the views with text of double size.
final class DocumentationScreenshots {
    private static final String QUERY = "karsova";
    private static final String ARTICLE_PATH = "herald/2022/quillon-leaves-karsova.txt";

    /// Rounds after which searches get no faster.
    private static final int WARM_UP_ROUNDS = 200;

    private static final String COMPARE_VIEW = "compare:Ann Bell|Marcus Oyelaran";

    private final Path target;
    private final Path folder;
    private final Path archive;

    /// The sample archive with an article that names people who are never quoted.
    private final Path unquotedArchive;

    private Path settings;

    private DocumentationScreenshots(Path target, Path folder) throws IOException {
        this.target = target;
        this.folder = folder;
        settings = folder.resolve("settings.json");
        archive = SampleArticles.unpack(folder.resolve("nordhaven"));
        unquotedArchive = SampleArticles.unpack(folder.resolve("unquoting/nordhaven"));
        Files.writeString(
                unquotedArchive.resolve("founders.txt"),
                """
                date 2023-12-20 Who has left Quillon

                Quillon was founded by Jane Lund and Peter Holm. Jane Lund left in 2019.

                Peter Holm sold his part to Senator Anna Kerr. It is not known for how much.
                """);
    }

    static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("dateline-screenshots");
        try {
            var screenshots =
                    new DocumentationScreenshots(
                            Files.createDirectories(folder.resolve("screenshots")), folder);
            screenshots.writeNotes();
            String mode = arguments.length > 1 ? arguments[1] : "used";
            if (mode.equals("large")) {
                screenshots.renderLarge();
            } else {
                screenshots.renderAll();
            }
            String used = mode.equals("used") ? readDocumentation() : "";
            screenshots.compressInto(
                    Files.createDirectories(Path.of(arguments[0])),
                    name -> !mode.equals("used") || used.contains("images/" + name + ")"));
        } finally {
            TempFolders.delete(folder);
        }
        System.exit(0);
    }

    /// Renders every main view and state in all themes and two sizes, and each sheet once.
    private void renderAll() throws IOException {
        for (Theme theme : Theme.values()) {
            renderMain(theme, 1280, 800, "");
            renderMain(theme, 1920, 1080, "-1920");
        }
        render("by-day", "", "by-day", Theme.LIGHT, 1280, 800);
        render("review", "", "review", Theme.LIGHT, 1280, 800);
        render("keys", "", "keys", Theme.LIGHT, 1280, 800);
        render("search-help", "", "search-help", Theme.LIGHT, 1280, 800);
        render("as-of", "karsova", "as-of:2022-04-30", Theme.LIGHT, 1280, 800);
        render("as-of", "karsova", "as-of:2022-04-30", Theme.DARK, 1280, 800);
        render("palette", "", "palette", Theme.DARK, 1280, 800);
        render("settings", "", "settings", Theme.SEPIA, 1280, 800);
        states(Theme.LIGHT, 1280, 800, "").renderPaused();
    }

    private void renderMain(Theme theme, int width, int height, String size) throws IOException {
        render("articles" + size, QUERY, "article:" + ARTICLE_PATH, theme, width, height);
        render("quotes" + size, "karsova", "quotes", theme, width, height);
        render("speaker" + size, "", "speaker:Ann Bell", theme, width, height);
        render("printings" + size, "karsova", "printings:" + ARTICLE_PATH, theme, width, height);
        render("unnamed" + size, "", "unnamed", theme, width, height);
        render(unquotedArchive, "unquoted" + size, "", "unquoted", theme, width, height);
        render("compare" + size, "karsova", COMPARE_VIEW, theme, width, height);
        render("calendar" + size, "quillon date:2022-03", "calendar", theme, width, height);
        render("export" + size, "karsova", "export", theme, width, height);
        render("nothing-found" + size, "karsova tootbrush", "articles", theme, width, height);
        states(theme, width, height, size).renderAll();
    }

    private StateScreenshots states(Theme theme, int width, int height, String size) {
        return new StateScreenshots(target, folder, theme, width, height, size + suffix(theme));
    }

    private static String suffix(Theme theme) {
        return theme == Theme.LIGHT ? "" : "-" + theme.key();
    }

    private void renderLarge() throws IOException {
        settings = folder.resolve("large.json");
        var reading = Settings.DEFAULT.reading();
        new SettingsStore(settings)
                .save(Settings.DEFAULT.withReading(reading.withScale(2).withTextSize(36)));
        render("articles-large", QUERY, "article:" + ARTICLE_PATH, Theme.LIGHT, 1280, 800);
        for (String view :
                List.of(
                        "quotes",
                        "by-day",
                        "calendar",
                        "export",
                        "keys",
                        "palette",
                        "search-help",
                        "settings")) {
            render(view + "-large", "karsova", view, Theme.SEPIA, 1280, 800);
        }
        render("speaker-large", "", "speaker:Ann Bell", Theme.DARK, 1280, 800);
    }

    private void render(String name, String query, String view, Theme theme, int width, int height)
            throws IOException {
        render(archive, name, query, view, theme, width, height);
    }

    private void render(
            Path archive,
            String name,
            String query,
            String view,
            Theme theme,
            int width,
            int height)
            throws IOException {
        WindowSnapshot.render(
                new WindowSnapshotRequest(
                        archive,
                        query,
                        view,
                        theme,
                        width,
                        height,
                        1,
                        target.resolve(name + suffix(theme) + ".png")),
                paths());
    }

    private AppPaths paths() {
        return new AppPaths(
                new DataDirectories(folder.resolve("indexes"), folder.resolve("notes")),
                settings,
                archive);
    }

    private static String readDocumentation() throws IOException {
        var text = new StringBuilder(Files.readString(Path.of("README.md")));
        try (Stream<Path> pages = Files.list(Path.of("docs"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                text.append(Files.readString(page));
            }
        }
        return text.toString();
    }

    private void compressInto(Path folder, Predicate<String> included) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            for (Path file :
                    files.filter(image -> included.test(image.getFileName().toString())).toList()) {
                PngPaletteReducer.compress(file);
                Files.copy(
                        file,
                        folder.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// Searches often enough that the search times in the images are those of a warm process.
    private static void warmUp(Archive archive) throws IOException {
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            for (String query : List.of(QUERY, "", "quillon date:2022-03")) {
                archive.search(
                        new SearchRequest(query, SortOrder.NEWEST, 0, 24).withCollapsed(true));
            }
        }
    }

    /// Records notes, a dossier and a saved search, so that the images show them.
    private void writeNotes() throws IOException {
        var notebook = NotesStore.open(folder.resolve("notes"));
        try (var open = Archive.open(archive, folder.resolve("indexes"), notebook)) {
            open.refresh(JobContext.QUIET);
            warmUp(open);
            var quoted = open.article(ARTICLE_PATH).orElseThrow();
            var article = quoted.article();
            var noted = new NotedArticle(article.id(), open.location().toString(), article.path());
            var quote = TextAnchor.of(article.text(), quoted.quotes().getFirst().span());
            String annotated = "In October she had said that the company would stay";
            int start = article.text().indexOf(annotated);
            var span = new TextSpan(start, start + annotated.length());
            notebook.record(
                    new NoteEvent.Star(noted, true),
                    new NoteEvent.ReadingOffset(noted, 0),
                    new NoteEvent.CollectedItem(noted, TextAnchor.WHOLE_ARTICLE, 1, true),
                    new NoteEvent.CollectedItem(noted, quote, 2, true),
                    new NoteEvent.Tag(noted, "export rules", true),
                    new NoteEvent.Annotation(
                            noted,
                            "1",
                            TextAnchor.of(article.text(), span),
                            "Compare with the interview of 5 October 2021.",
                            true),
                    new NoteEvent.SavedSearch(
                            "Bell on Karsova", "speaker:\"Ann Bell\" karsova", true));
        }
    }
}
