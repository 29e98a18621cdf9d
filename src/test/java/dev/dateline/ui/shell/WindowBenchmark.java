package dev.dateline.ui.shell;

import dev.dateline.library.Homes;
import dev.dateline.ui.fx.FxThread;

import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/// How quickly the window answers, on a stage without a display: `ARTICLES FOLDER`, an archive of
/// so many articles is grown in the folder. For each measure the wall time until the layout of the
/// frame that shows it, and the processor time of the FX thread, which does not depend on what else
/// the machine does.
final class WindowBenchmark {
    private static final int ROUNDS = 15;
    private static final int SCREENS = 120;

    private final Session session;
    private final MainWindow window;
    private final List<String> queries = List.of("harbour", "crane", "ledger", "frost", "council");

    private WindowBenchmark(Session session) {
        this.session = session;
        window = session.window();
    }

    static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Path archive = GrownArchive.write(folder, Integer.parseInt(arguments[0]));
        FxThread.startHeadless();
        var places =
                new Places(
                        new Homes(folder.resolve("indexes"), folder.resolve("notes")),
                        folder.resolve("settings.json"),
                        folder.resolve("sample"));
        try (var session =
                new Session(places, _ -> new NoDesk(), UnaryOperator.identity(), _ -> _ -> {})) {
            var benchmark = new WindowBenchmark(session);
            benchmark.open(archive);
            benchmark.measure();
        }
        System.exit(0);
    }

    private void open(Path archive) {
        FxThread.run(() -> {
            var stage = new Stage();
            stage.setScene(session.scene());
            stage.show();
            session.model().archive().open(archive);
        });
        until(() ->
                session.model().archive().refreshProperty().get() instanceof RefreshState.Done
                        && session.jobs().unfinished() == 0);
    }

    private void measure() {
        for (int round = 0; round < 2; round++) { // the first is for the compiler
            boolean said = round > 0;
            keystrokes(said);
            articles(said, "article of 600 words", _ -> "a" + (int) (Math.random() * 100) + ".txt");
            articles(
                    said,
                    "visible part of 10,000 words",
                    i -> i % 2 == 0 ? GrownArchive.LONG : "a1.txt");
            scrolling(said, "list", listScroller());
            FxThread.run(() -> session.model().read(GrownArchive.LONG, ReadingModel.TOP));
            until(() -> path().equals(GrownArchive.LONG) && session.jobs().unfinished() == 0);
            scrolling(said, "article", i -> window.article().goTo(i * 500));
        }
    }

    private void keystrokes(boolean said) {
        var times = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            String query = queries.get(round % queries.size());
            for (int end = 1; end <= query.length(); end++) {
                String typed = query.substring(0, end);
                times.add(
                        () -> session.model().search().textProperty().set(typed),
                        () -> !session.model().search().searchingProperty().get());
            }
        }
        times.say(said, "keystroke to results and counts");
    }

    private void articles(boolean said, String what, java.util.function.IntFunction<String> path) {
        var times = new Times();
        for (int round = 0; round < ROUNDS * 2; round++) {
            String next = path.apply(round);
            boolean measured = !what.contains("10,000") || next.equals(GrownArchive.LONG);
            var one = measured ? times : new Times();
            if (!next.equals(path())) {
                one.add(
                        () -> session.model().read(next, ReadingModel.TOP),
                        () -> path().equals(next));
            }
            until(() -> session.jobs().unfinished() == 0);
        }
        times.say(said, what);
    }

    private java.util.function.IntConsumer listScroller() {
        FxThread.run(() -> session.model().search().textProperty().set(""));
        until(() -> session.jobs().unfinished() == 0);
        var list = (ListView<?>) window.results().node();
        return i -> list.scrollTo(i * 3);
    }

    /// The FX thread's work for each frame of a scroll.
    private void scrolling(boolean said, String what, java.util.function.IntConsumer scroll) {
        var times = new Times();
        for (int i = 0; i < SCREENS; i++) {
            int step = i;
            times.add(() -> scroll.accept(step), () -> true);
        }
        times.say(said, "a frame of scrolling the " + what);
    }

    private String path() {
        var now = session.model().reading().readingProperty().get();
        return now == null ? "" : now.article().article().path();
    }

    private static void until(BooleanSupplier condition) {
        try {
            FxThread.await(condition, java.time.Duration.ofMinutes(10));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Times of one kind of thing.
    private final class Times {
        private final List<Double> wall = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();

        void add(Runnable act, BooleanSupplier done) {
            var threads = ManagementFactory.getThreadMXBean();
            long[] begun =
                    FxThread.call(() -> {
                        long[] now = {System.nanoTime(), threads.getCurrentThreadCpuTime()};
                        act.run();
                        return now;
                    });
            until(done);
            FxThread.run(() -> session.scene().getRoot().layout());
            FxThread.run(Platform::requestNextPulse);
            long[] ended =
                    FxThread.call(() ->
                            new long[] {System.nanoTime(), threads.getCurrentThreadCpuTime()});
            wall.add((ended[0] - begun[0]) / 1e6);
            cpu.add((ended[1] - begun[1]) / 1e6);
        }

        void say(boolean said, String what) {
            if (said) {
                System.out.printf(
                        Locale.ROOT,
                        "%-34s wall p50 %5.0f p99 %5.0f ms; FX thread p50 %5.1f p99 %5.1f ms%n",
                        what,
                        share(wall, 0.5),
                        share(wall, 0.99),
                        share(cpu, 0.5),
                        share(cpu, 0.99));
            }
        }

        private static double share(List<Double> all, double share) {
            double[] sorted = all.stream().mapToDouble(d -> d).sorted().toArray();
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
        }
    }
}
