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

/// How quickly the window answers, on a stage without a display. `ARTICLES FOLDER` grows an archive
/// of so many articles in the folder; `ARCHIVE INDEXES` opens one that is there. Each measure is
/// the time until the end of the frame that shows it, and the processor time of the FX thread,
/// which does not depend on what else the machine does.
final class WindowBenchmark {
    private static final int QUERIES = 12;
    private static final int LETTERS = 7;
    private static final int OPENED = 40;
    private static final int FRAMES = 300;
    private static final int LONG = 3000;

    private static final int SHOWN = 5;
    private static final Duration BLOCKED = Duration.ofMillis(50);

    /// Pixels a frame: a turn of the wheel that one can just follow, and a hasty one.
    private static final double WHEEL = 40;

    private static final double HASTE = 400;

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
        boolean grown = arguments[0].chars().allMatch(Character::isDigit);
        Path archive =
                grown
                        ? GeneratedArchive.write(folder, Integer.parseInt(arguments[0]))
                        : Path.of(arguments[0]);
        Path own = Files.createTempDirectory("window-benchmark");
        try (var window =
                new BenchmarkWindow(archive, grown ? folder.resolve("indexes") : folder, own)) {
            if (arguments.length > 2) {
                new BenchmarkScript(window, Integer.parseInt(arguments[2])).play();
            } else {
                var benchmark = new WindowBenchmark(window);
                benchmark.measure("warming up: ");
                try (var watchdog = new FxThreadWatchdog(BLOCKED)) {
                    benchmark.measure("");
                    say(watchdog);
                }
            }
        }
        TempFolders.delete(own);
        System.exit(0);
    }

    private static void say(FxThreadWatchdog watchdog) {
        System.out.printf(
                Locale.ROOT,
                "FX thread: at most %d ms of work before it answered%n",
                watchdog.longestCpuTime().toMillis());
        watchdog.violations().stream().limit(SHOWN).forEach(System.out::println);
    }

    /// Articles from all over the archive.
    private static List<Hit> sample(Archive archive) throws IOException {
        System.out.println("choosing articles");
        int total = archive.search(new SearchRequest("", SortOrder.NEWEST, 0, 0)).total();
        var sample = new ArrayList<Hit>();
        for (int i = 0; i < OPENED * 2; i++) {
            int offset = (int) ((long) total * i / (OPENED * 2));
            sample.addAll(
                    archive.search(new SearchRequest("", SortOrder.NEWEST, offset, 4)).hits());
        }
        return List.copyOf(sample);
    }

    private void measure(String prefix) {
        keystrokes(prefix);
        opening(prefix + "article of about 600 words opened", usual());
        opening(
                prefix + "article of " + longest().wordCount() + " words, first screen",
                farLonger());
        var list = list();
        scrolling(prefix + "list, wheel", list, WHEEL);
        scrolling(prefix + "list, hasty", list, HASTE);
        FrameTimer.measure(
                prefix + "list, dragged",
                FRAMES,
                i -> list.scrollTo((int) ((long) list.getItems().size() * i / FRAMES)));
        scrolling(prefix + "end of the list, wheel", list, -WHEEL);
        scrolling(prefix + "end of the list, hasty", list, -HASTE);
        statements(prefix);
        open(longest().path());
        measured.rest();
        Node text = measured.session().scene().lookup(".article-text-content");
        scrolling(prefix + "article of " + longest().wordCount() + " words, wheel", text, WHEEL);
    }

    /// One types words of the archive, letter by letter, each when the one before was answered.
    private void keystrokes(String prefix) {
        var painted = new TimingSamples();
        var counted = new TimingSamples();
        int[] changes = {0};
        ListChangeListener<LazyItem<Hit>> changed = _ -> changes[0]++;
        FxThread.run(() -> model.search().hits().addListener(changed));
        for (String word : words()) {
            FxThread.run(() -> {
                model.search().textProperty().set("");
                measured.window().views().searchBox().enter();
            });
            measured.rest();
            for (int i = 0; i < word.length(); i++) {
                String letter = word.substring(i, i + 1);
                measured.time(
                        () -> {
                            changes[0] = 0;
                            measured.type(letter);
                            if (!model.search().searchingProperty().get()) {
                                throw new IllegalStateException(letter + " went elsewhere");
                            }
                        },
                        // a letter that finds the same as before changes no row
                        new Awaited(painted, () -> changes[0] > 0 || isAnswered()),
                        new Awaited(counted, this::isAnswered));
                measured.rest();
            }
        }
        FxThread.run(() -> model.search().hits().removeListener(changed));
        painted.say(prefix + "keystroke to first results");
        counted.say(prefix + "keystroke to results and all counts");
    }

    private boolean isAnswered() {
        return !model.search().searchingProperty().get();
    }

    private List<String> words() {
        return sample.stream()
                .map(hit -> Arrays.stream(hit.headline().split("[^\\p{L}]+")))
                .map(words -> words.max(Comparator.comparingInt(String::length)).orElse(""))
                .filter(word -> word.length() >= LETTERS)
                .map(word -> word.substring(0, LETTERS))
                .distinct()
                .limit(QUERIES)
                .toList();
    }

    private void opening(String what, List<Hit> articles) {
        var times = new TimingSamples();
        String other = sample.getLast().path();
        for (int i = 0; i < OPENED; i++) {
            String path = articles.get(i % articles.size()).path();
            open(other);
            measured.rest();
            measured.time(
                    times,
                    () -> model.navigator().openArticle(path, OpenArticleModel.NO_QUOTE),
                    () -> measured.reading().equals(path));
            measured.rest();
        }
        times.say(what);
    }

    private void open(String path) {
        FxThread.run(() -> model.navigator().openArticle(path, OpenArticleModel.NO_QUOTE));
        BenchmarkWindow.until(() -> measured.reading().equals(path));
    }

    private List<Hit> usual() {
        return sample.stream()
                .filter(hit -> hit.wordCount() > 450 && hit.wordCount() < 750)
                .limit(OPENED)
                .toList();
    }

    private Hit longest() {
        return sample.stream().max(Comparator.comparingInt(Hit::wordCount)).orElseThrow();
    }

    private List<Hit> farLonger() {
        var few = sample.stream().filter(hit -> hit.wordCount() > LONG).limit(OPENED).toList();
        return few.isEmpty() ? List.of(longest()) : few;
    }

    private ListView<?> list() {
        FxThread.run(() -> model.search().textProperty().set(""));
        measured.rest();
        var list = (ListView<?>) measured.window().views().results().node();
        FxThread.run(() -> list.scrollTo(0));
        return list;
    }

    private void statements(String prefix) {
        var tab = measured.window().views().middle().tabProperty();
        FxThread.run(() -> tab.set(MiddleColumn.ListTab.QUOTES));
        var list = (ListView<?>) measured.session().scene().lookup(".quote-list");
        BenchmarkWindow.until(() -> !list.getItems().isEmpty());
        measured.rest();
        int rows = FxThread.call(() -> list.getItems().size());
        scrolling(prefix + rows + " statements, wheel", list, WHEEL);
        FxThread.run(() -> list.scrollTo(rows - 1));
        measured.rest();
        scrolling(prefix + "end of the statements, wheel", list, -WHEEL);
        FxThread.run(() -> tab.set(MiddleColumn.ListTab.ARTICLES));
    }

    private static void scrolling(String what, Node over, double pixels) {
        Node target = Objects.requireNonNullElse(over.lookup(".row-flow"), over);
        FrameTimer.measure(
                what, FRAMES, _ -> target.fireEvent(WheelEvents.scrollOver(target, pixels)));
    }
}
