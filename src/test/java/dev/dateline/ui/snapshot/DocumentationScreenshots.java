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
import java.util.stream.Stream;

/// Makes the pictures of docs/images, of the sample archive, on real stages. The first argument is
/// the folder to put them into; with a second, `large`, those of views at twice the size of text,
/// to be looked through.
final class DocumentationScreenshots {
    private static final String LEAVES_SEARCH = "karsova";
    private static final String LEAVES = "herald/2022/quillon-leaves-karsova.txt";

    /// Rounds after which searching gets no faster.
    private static final int ENOUGH = 200;

    private static final String COMPARED = "compare:Ann Bell|Marcus Oyelaran";

    private final Path target;
    private final Path folder;
    private final Path archive;

    /// The same, with people who are named and never quoted.
    private final Path unquoting;

    private Path settings;

    private DocumentationScreenshots(Path target, Path folder) throws IOException {
        this.target = target;
        this.folder = folder;
        settings = folder.resolve("settings.json");
        archive = SampleArticles.unpack(folder.resolve("nordhaven"));
        unquoting = SampleArticles.unpack(folder.resolve("unquoting/nordhaven"));
        Files.writeString(
                unquoting.resolve("founders.txt"),
                """
                date 2023-12-20 Who has left Quillon

                Quillon was founded by Jane Lund and Peter Holm. Jane Lund left in 2019.

                Peter Holm sold his part to Senator Anna Kerr. It is not known for how much.
                """);
    }

    static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("dateline-pictures");
        try {
            var pictures =
                    new DocumentationScreenshots(
                            Files.createDirectories(folder.resolve("pictures")), folder);
            pictures.takeNotes();
            if (arguments.length > 1) {
                pictures.makeLarge();
            } else {
                pictures.makeDocumented();
            }
            pictures.shrinkInto(Files.createDirectories(Path.of(arguments[0])));
        } finally {
            TempFolders.delete(folder);
        }
        System.exit(0);
    }

    /// Every main view and state in all colours and two sizes, and one of each sheet.
    private void makeDocumented() throws IOException {
        for (Theme theme : Theme.values()) {
            makeMain(theme, 1280, 800, "");
            makeMain(theme, 1920, 1080, "-1920");
        }
        make("by-day", "", "by-day", Theme.LIGHT, 1280, 800);
        make("review", "", "review", Theme.LIGHT, 1280, 800);
        make("keys", "", "keys", Theme.LIGHT, 1280, 800);
        make("search-help", "", "search-help", Theme.LIGHT, 1280, 800);
        make("as-of", "karsova", "as-of:2022-04-30", Theme.LIGHT, 1280, 800);
        make("as-of", "karsova", "as-of:2022-04-30", Theme.DARK, 1280, 800);
        make("palette", "", "palette", Theme.DARK, 1280, 800);
        make("settings", "", "settings", Theme.SEPIA, 1280, 800);
        states(Theme.LIGHT, 1280, 800, "").makePaused();
    }

    private void makeMain(Theme theme, int width, int height, String size) throws IOException {
        make("articles" + size, LEAVES_SEARCH, "article:" + LEAVES, theme, width, height);
        make("quotes" + size, "karsova", "quotes", theme, width, height);
        make("speaker" + size, "", "speaker:Ann Bell", theme, width, height);
        make("printings" + size, "karsova", "printings:" + LEAVES, theme, width, height);
        make("unnamed" + size, "", "unnamed", theme, width, height);
        make(unquoting, "unquoted" + size, "", "unquoted", theme, width, height);
        make("compare" + size, "karsova", COMPARED, theme, width, height);
        make("calendar" + size, "quillon date:2022-03", "calendar", theme, width, height);
        make("export" + size, "karsova", "export", theme, width, height);
        make("nothing-found" + size, "karsova tootbrush", "articles", theme, width, height);
        states(theme, width, height, size).makeAll();
    }

    private StateScreenshots states(Theme theme, int width, int height, String size) {
        return new StateScreenshots(target, folder, theme, width, height, size + suffix(theme));
    }

    private static String suffix(Theme theme) {
        return theme == Theme.LIGHT ? "" : "-" + theme.key();
    }

    /// At twice the size.
    private void makeLarge() throws IOException {
        settings = folder.resolve("large.json");
        var reading = Settings.DEFAULT.reading();
        new SettingsStore(settings)
                .save(Settings.DEFAULT.withReading(reading.withScale(2).withTextSize(36)));
        make("articles-large", LEAVES_SEARCH, "article:" + LEAVES, Theme.LIGHT, 1280, 800);
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
            make(view + "-large", "karsova", view, Theme.SEPIA, 1280, 800);
        }
        make("speaker-large", "", "speaker:Ann Bell", Theme.DARK, 1280, 800);
    }

    private void make(String name, String query, String view, Theme theme, int width, int height)
            throws IOException {
        make(archive, name, query, view, theme, width, height);
    }

    private void make(
            Path of, String name, String query, String view, Theme theme, int width, int height)
            throws IOException {
        WindowSnapshot.render(
                new WindowSnapshotRequest(
                        of,
                        query,
                        view,
                        theme,
                        width,
                        height,
                        1,
                        target.resolve(name + suffix(theme) + ".png")),
                places());
    }

    private AppPaths places() {
        return new AppPaths(
                new DataDirectories(folder.resolve("indexes"), folder.resolve("notes")),
                settings,
                archive);
    }

    private void shrinkInto(Path place) throws IOException {
        try (Stream<Path> all = Files.list(target)) {
            for (Path file : all.toList()) {
                PngPaletteReducer.shrink(file);
                Files.copy(
                        file,
                        place.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// What a search took stands in the pictures: that of a program that has run for a while, as a
    /// reader's has.
    private static void warmUp(Archive archive) throws IOException {
        for (int i = 0; i < ENOUGH; i++) {
            for (String query : List.of(LEAVES_SEARCH, "", "quillon date:2022-03")) {
                archive.search(
                        new SearchRequest(query, SortOrder.NEWEST, 0, 24).withCollapsed(true));
            }
        }
    }

    /// As a reader would have who has worked in it for a while.
    private void takeNotes() throws IOException {
        var notebook = NotesStore.open(folder.resolve("notes"));
        try (var open = Archive.open(archive, folder.resolve("indexes"), notebook)) {
            open.refresh(JobContext.QUIET);
            warmUp(open);
            var quoted = open.article(LEAVES).orElseThrow();
            var article = quoted.article();
            var noted = new NotedArticle(article.id(), open.location().toString(), article.path());
            var quote = TextAnchor.of(article.text(), quoted.quotes().getFirst().span());
            String words = "In October she had said that the company would stay";
            int start = article.text().indexOf(words);
            var span = new TextSpan(start, start + words.length());
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
