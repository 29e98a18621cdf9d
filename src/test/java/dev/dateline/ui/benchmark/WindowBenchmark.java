package dev.dateline.ui.benchmark;

import dev.dateline.library.Archive;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.benchmark.BenchmarkWindow.Awaited;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxThreadWatchdog;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.fx.list.WheelEvents;
import dev.dateline.ui.testing.FrameTimer;
import dev.dateline.ui.testing.GeneratedArchive;
import dev.dateline.ui.testing.TempFolders;
import dev.dateline.ui.testing.TimingSamples;
import dev.dateline.ui.window.MiddleColumn;
import dev.dateline.ui.window.WindowModel;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Measures how fast the window responds, on a stage without a display.
///
/// The arguments `ARTICLES FOLDER` generate an archive of that many articles; `ARCHIVE INDEXES`
/// open an existing one. A third argument runs [BenchmarkScript] with that many actions instead.
/// Each measurement is the time until the end of the frame that shows the result, and the processor
/// time of the FX thread, which does not depend on other load.
final class WindowBenchmark {
    private static final int QUERIES = 12;
    private static final int QUERY_LENGTH = 7;
    private static final int OPENED_ARTICLES = 40;
    private static final int FRAMES = 300;
    private static final int MIN_LONG_ARTICLE_WORDS = 3000;

    private static final int MAX_PRINTED_VIOLATIONS = 5;
    private static final Duration MAX_BLOCKED_TIME = Duration.ofMillis(50);

    /// Pixels per frame of slow scrolling, at which text can just be followed.
    private static final double SLOW = 40;

    /// Pixels per frame of fast scrolling.
    private static final double FAST = 400;

    private final BenchmarkWindow measured;
    private final WindowModel model;
    private final List<Hit> sample;

    private WindowBenchmark(BenchmarkWindow measured) throws IOException {
        this.measured = measured;
        model = measured.model();
        sample = sample(FxThread.call(() -> model.archive().archiveProperty().get()));
    }

    static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        boolean generated = arguments[0].chars().allMatch(Character::isDigit);
        Path archive =
                generated
                        ? GeneratedArchive.write(folder, Integer.parseInt(arguments[0]))
                        : Path.of(arguments[0]);
        Path own = Files.createTempDirectory("window-benchmark");
        try (var window =
                new BenchmarkWindow(archive, generated ? folder.resolve("indexes") : folder, own)) {
            if (arguments.length > 2) {
                new BenchmarkScript(window, Integer.parseInt(arguments[2])).play();
            } else {
                var benchmark = new WindowBenchmark(window);
                benchmark.measure("warming up: ");
                try (var watchdog = new FxThreadWatchdog(MAX_BLOCKED_TIME)) {
                    benchmark.measure("");
                    print(watchdog);
                }
            }
        }
        TempFolders.delete(own);
        System.exit(0);
    }

    private static void print(FxThreadWatchdog watchdog) {
        System.out.printf(
                Locale.ROOT,
                "FX thread: at most %d ms of work before it answered%n",
                watchdog.longestCpuTime().toMillis());
        watchdog.violations().stream().limit(MAX_PRINTED_VIOLATIONS).forEach(System.out::println);
    }

    /// Returns articles at even distances over the archive.
    private static List<Hit> sample(Archive archive) throws IOException {
        System.out.println("choosing articles");
        int total = archive.search(new SearchRequest("", SortOrder.NEWEST, 0, 0)).total();
        var sample = new ArrayList<Hit>();
        for (int i = 0; i < OPENED_ARTICLES * 2; i++) {
            int offset = (int) ((long) total * i / (OPENED_ARTICLES * 2));
            sample.addAll(
                    archive.search(new SearchRequest("", SortOrder.NEWEST, offset, 4)).hits());
        }
        return List.copyOf(sample);
    }

    private void measure(String prefix) {
        keystrokes(prefix);
        opening(prefix + "article of about 600 words opened", mediumArticles());
        opening(
                prefix + "article of " + longest().wordCount() + " words, first screen",
                longArticles());
        var list = list();
        scrolling(prefix + "list, slow", list, SLOW);
        scrolling(prefix + "list, fast", list, FAST);
        FrameTimer.measure(
                prefix + "list, dragged",
                FRAMES,
                i -> list.scrollTo((int) ((long) list.getItems().size() * i / FRAMES)));
        scrolling(prefix + "end of the list, slow", list, -SLOW);
        scrolling(prefix + "end of the list, fast", list, -FAST);
        statements(prefix);
        open(longest().path());
        measured.awaitIdle();
        Node text = measured.components().scene().lookup(".article-text-content");
        scrolling(prefix + "article of " + longest().wordCount() + " words, slow", text, SLOW);
    }

    /// Types words of the archive letter by letter, each after the results for the last one.
    private void keystrokes(String prefix) {
        var firstResults = new TimingSamples();
        var allCounts = new TimingSamples();
        int[] rowChanges = {0};
        ListChangeListener<LazyItem<Hit>> changed = _ -> rowChanges[0]++;
        FxThread.run(() -> model.search().hits().addListener(changed));
        for (String word : words()) {
            FxThread.run(() -> {
                model.search().textProperty().set("");
                measured.window().views().searchBox().enter();
            });
            measured.awaitIdle();
            for (int i = 0; i < word.length(); i++) {
                String letter = word.substring(i, i + 1);
                measured.measure(
                        () -> {
                            rowChanges[0] = 0;
                            measured.type(letter);
                            if (!model.search().searchingProperty().get()) {
                                throw new IllegalStateException("no search after " + letter);
                            }
                        },
                        // a letter with the same results changes no row
                        new Awaited(firstResults, () -> rowChanges[0] > 0 || isSearchDone()),
                        new Awaited(allCounts, this::isSearchDone));
                measured.awaitIdle();
            }
        }
        FxThread.run(() -> model.search().hits().removeListener(changed));
        firstResults.print(prefix + "keystroke to first results");
        allCounts.print(prefix + "keystroke to results and all counts");
    }

    private boolean isSearchDone() {
        return !model.search().searchingProperty().get();
    }

    private List<String> words() {
        return sample.stream()
                .map(hit -> Arrays.stream(hit.headline().split("[^\\p{L}]+")))
                .map(words -> words.max(Comparator.comparingInt(String::length)).orElse(""))
                .filter(word -> word.length() >= QUERY_LENGTH)
                .map(word -> word.substring(0, QUERY_LENGTH))
                .distinct()
                .limit(QUERIES)
                .toList();
    }

    private void opening(String label, List<Hit> articles) {
        var times = new TimingSamples();
        String other = sample.getLast().path();
        for (int i = 0; i < OPENED_ARTICLES; i++) {
            String path = articles.get(i % articles.size()).path();
            open(other);
            measured.awaitIdle();
            measured.measure(
                    times,
                    () -> model.navigator().openArticle(path, OpenArticleModel.NO_QUOTE),
                    () -> measured.openPath().equals(path));
            measured.awaitIdle();
        }
        times.print(label);
    }

    private void open(String path) {
        FxThread.run(() -> model.navigator().openArticle(path, OpenArticleModel.NO_QUOTE));
        BenchmarkWindow.until(() -> measured.openPath().equals(path));
    }

    private List<Hit> mediumArticles() {
        return sample.stream()
                .filter(hit -> hit.wordCount() > 450 && hit.wordCount() < 750)
                .limit(OPENED_ARTICLES)
                .toList();
    }

    private Hit longest() {
        return sample.stream().max(Comparator.comparingInt(Hit::wordCount)).orElseThrow();
    }

    private List<Hit> longArticles() {
        var articles =
                sample.stream()
                        .filter(hit -> hit.wordCount() > MIN_LONG_ARTICLE_WORDS)
                        .limit(OPENED_ARTICLES)
                        .toList();
        return articles.isEmpty() ? List.of(longest()) : articles;
    }

    private ListView<?> list() {
        FxThread.run(() -> model.search().textProperty().set(""));
        measured.awaitIdle();
        var list = (ListView<?>) measured.window().views().results().node();
        FxThread.run(() -> list.scrollTo(0));
        return list;
    }

    private void statements(String prefix) {
        var tab = measured.window().views().middle().tabProperty();
        FxThread.run(() -> tab.set(MiddleColumn.ListTab.QUOTES));
        var list = (ListView<?>) measured.components().scene().lookup(".quote-list");
        BenchmarkWindow.until(() -> !list.getItems().isEmpty());
        measured.awaitIdle();
        int rows = FxThread.call(() -> list.getItems().size());
        scrolling(prefix + rows + " statements, slow", list, SLOW);
        FxThread.run(() -> list.scrollTo(rows - 1));
        measured.awaitIdle();
        scrolling(prefix + "end of the statements, slow", list, -SLOW);
        FxThread.run(() -> tab.set(MiddleColumn.ListTab.ARTICLES));
    }

    private static void scrolling(String label, Node over, double pixels) {
        Node target = Objects.requireNonNullElse(over.lookup(".row-flow"), over);
        FrameTimer.measure(
                label, FRAMES, _ -> target.fireEvent(WheelEvents.scrollOver(target, pixels)));
    }
}
