package dev.dateline.ui.benchmark;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.testing.WindowRobot;
import dev.dateline.ui.window.MiddleColumn;
import dev.dateline.ui.window.WindowModel;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Plays random user actions with a fixed seed and prints the memory in use eight times.
///
/// The actions search, open and scroll articles and lists, show quotations and speakers, change
/// themes and use sheets and the dossier. The first measurement follows the filling of caches;
/// after it the heap and the process should not grow.
final class BenchmarkScript {
    private static final int MEASUREMENTS = 8;
    private static final int FRAMES = 6;

    private final BenchmarkWindow measured;
    private final WindowRobot robot;
    private final WindowModel model;
    private final int actionCount;
    private final Random random = new Random(11);
    private final List<Runnable> actions =
            List.of(
                    this::search,
                    this::open,
                    this::open,
                    this::open,
                    this::scrollList,
                    this::scrollText,
                    this::stepQuotes,
                    this::quotes,
                    this::speaker,
                    this::facet,
                    this::theme,
                    this::sheets,
                    this::dossier,
                    this::calendar,
                    this::densityAndTextSize,
                    this::find);

    BenchmarkScript(BenchmarkWindow measured, int actionCount) {
        this.measured = measured;
        this.actionCount = actionCount;
        robot = new WindowRobot(measured.components().scene());
        model = measured.model();
    }

    /// Plays the actions.
    void play() throws IOException {
        printMemory(0);
        for (int done = 1; done <= actionCount; done++) {
            actions.get(random.nextInt(actions.size())).run();
            measured.awaitIdle();
            if (done % Math.max(1, actionCount / MEASUREMENTS) == 0) {
                printMemory(done);
            }
        }
    }

    private void printMemory(int done) throws IOException {
        FxThread.run(() -> {
            model.search().textProperty().set("");
            measured.window().views().frame().overlay().close();
        });
        measured.awaitIdle();
        for (int i = 0; i < 3; i++) {
            System.gc(); // only live objects count
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long nodes = FxThread.call(() -> count(measured.components().scene().getRoot()));
        System.out.printf(
                Locale.ROOT,
                "%6d actions: heap %6.1f MB, process %s, %d nodes in the window%n",
                done,
                heap / 1e6,
                residentMemory(),
                nodes);
    }

    private static long count(Node node) {
        return node instanceof javafx.scene.Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToLong(BenchmarkScript::count)
                                .sum()
                : 1;
    }

    /// Returns the resident memory of the process on Linux.
    private static String residentMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("RssAnon"))
                .map(line -> line.replaceAll("\\s+", " "))
                .reduce((one, other) -> one + ", " + other)
                .orElse("unknown");
    }

    private void search() {
        String word = wordOfArticle();
        robot.type("/");
        robot.press(KeyCode.A, KeyCode.CONTROL);
        for (int i = 0; i < word.length(); i++) {
            robot.type(word.substring(i, i + 1));
            frames(1);
        }
        robot.press(KeyCode.ENTER);
    }

    private String wordOfArticle() {
        var open = model.openArticleModel().articleProperty().get();
        String[] words =
                open == null
                        ? new String[] {"market"}
                        : open.article().article().text().split("[^\\p{L}]+");
        String word = words[random.nextInt(words.length)];
        return word.isEmpty() ? "market" : word.substring(0, Math.min(word.length(), 8));
    }

    private void open() {
        FxThread.run(() -> {
            measured.window().views().middle().tabProperty().set(MiddleColumn.ListTab.ARTICLES);
            measured.window().views().middle().focusList();
            measured.window().views().results().moveSelection(1 + random.nextInt(3));
        });
    }

    private void scrollList() {
        FxThread.run(() -> {
            var list = (ListView<?>) measured.window().views().results().node();
            int rows = list.getItems().size();
            list.scrollTo(rows == 0 ? 0 : random.nextInt(rows));
        });
    }

    private void scrollText() {
        FxThread.run(() ->
                measured.window().views().frame().article().scrollToOffset(random.nextInt(20_000)));
    }

    private void stepQuotes() {
        FxThread.run(() -> {
            for (int i = 0; i < 5; i++) {
                measured.window().views().frame().article().stepQuote(1);
                measured.window().views().frame().article().stepHit(1);
            }
        });
    }

    private void quotes() {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        measured.awaitIdle();
        robot.press(KeyCode.PAGE_DOWN);
        robot.press(KeyCode.ENTER);
        measured.awaitIdle();
        robot.press(KeyCode.DIGIT1, KeyCode.CONTROL);
    }

    private void speaker() {
        var speakers = model.search().resultProperty().get().speakers();
        if (!speakers.isEmpty()) {
            String name = speakers.get(random.nextInt(speakers.size())).value();
            FxThread.run(() -> measured.window().views().middle().views().showSpeaker(name));
            measured.awaitIdle();
            FxThread.run(() -> measured.window().views().middle().focusList());
        }
    }

    private void facet() {
        var sources = model.search().resultProperty().get().sources();
        if (!sources.isEmpty()) {
            String name = sources.get(random.nextInt(sources.size())).value();
            FxThread.run(() -> model.search().query().toggleFilter("source", name));
            measured.awaitIdle();
            FxThread.run(() -> model.search().query().toggleFilter("source", name));
        }
    }

    private void theme() {
        List<Theme> themes = List.of(Theme.values());
        Theme theme = themes.get(random.nextInt(themes.size()));
        FxThread.run(() -> model.settingsModel().update(s -> s.withTheme(theme.key())));
    }

    private void sheets() {
        for (KeyCode key : List.of(KeyCode.K, KeyCode.COMMA, KeyCode.G)) {
            robot.press(key, KeyCode.CONTROL);
            frames(2);
            robot.press(KeyCode.ESCAPE);
        }
        robot.press(KeyCode.F1, KeyCode.SHIFT);
        frames(2);
        robot.press(KeyCode.ESCAPE);
    }

    private void dossier() {
        focusText();
        robot.type("e");
        robot.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        measured.awaitIdle();
        FxThread.run(() -> model.dossier().clear());
        robot.press(KeyCode.DIGIT1, KeyCode.CONTROL);
    }

    private void calendar() {
        focusText();
        robot.type("c");
        frames(FRAMES);
        robot.type("c");
    }

    private void densityAndTextSize() {
        robot.press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        frames(FRAMES);
        robot.press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.press(KeyCode.EQUALS, KeyCode.CONTROL);
        frames(FRAMES);
        robot.press(KeyCode.MINUS, KeyCode.CONTROL);
    }

    private void find() {
        focusText();
        FxThread.run(() -> measured.window().views().frame().article().openFindBar());
        robot.type("a");
        frames(FRAMES);
        robot.press(KeyCode.ESCAPE);
    }

    private void focusText() {
        FxThread.run(() -> measured.window().views().middle().focusList());
    }

    private static void frames(int count) {
        int[] frames = {0};
        BenchmarkWindow.until(() -> ++frames[0] > count);
    }
}
