package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxThreadWatchdog;
import dev.dateline.ui.testing.GeneratedArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/// A reader at work in an archive of some size, under the eyes of a watchdog.
class FxThreadResponsivenessTest extends WindowFixture {
    private static final Duration MOST = Duration.ofMillis(50);

    /// What holds the thread up once, for the machine's sake, is not held against it.
    private static final int TRIES = 3;

    private static final int ARTICLES = 300;

    @Test
    void theFxThreadIsNeverHeldUpWhileOneReads() throws IOException {
        var archive = GeneratedArchive.write(folder, ARTICLES);
        awaitWelcome();
        FxThread.run(() -> components.model().archive().open(archive));
        robot.awaitText("301 articles");
        robot.awaitText("up to date");
        work(); // what Java compiles, it compiles now
        work();
        List<String> violations = List.of("not tried");
        for (int tries = 0; tries < TRIES && !violations.isEmpty(); tries++) {
            try (var watchdog = new FxThreadWatchdog(MOST)) {
                work();
                violations = watchdog.violations();
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void theWatchdogBitesWhereTheThreadWorksTooLong() {
        var watchdog = new FxThreadWatchdog(MOST);
        FxThread.run(() -> {
            var cpu = ManagementFactory.getThreadMXBean();
            long begun = cpu.getCurrentThreadCpuTime();
            while (cpu.getCurrentThreadCpuTime() - begun < 2 * MOST.toNanos()) {
                Thread.onSpinWait();
            }
        });
        watchdog.close();
        assertFalse(watchdog.violations().isEmpty());
    }

    private void work() {
        robot.type("/");
        robot.press(KeyCode.A, KeyCode.CONTROL);
        for (String letter : List.of("h", "a", "r", "b", "o", "u", "r")) {
            robot.type(letter);
            rest();
        }
        robot.press(KeyCode.ENTER);
        for (int i = 0; i < 5; i++) {
            robot.press(KeyCode.DOWN);
            rest();
            robot.press(KeyCode.F3);
            robot.type("]");
        }
        robot.press(KeyCode.PAGE_DOWN);
        robot.press(KeyCode.END);
        rest();
        FxThread.run(() ->
                components
                        .model()
                        .navigator()
                        .openArticle(GeneratedArchive.LONG, OpenArticleModel.NO_QUOTE));
        awaitArticle(GeneratedArchive.LONG);
        rest();
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        rest();
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        rest();
        robot.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        robot.press(KeyCode.BACK_SPACE, KeyCode.CONTROL);
        rest();
    }

    private void rest() {
        awaitJobs();
        int[] frames = {0};
        robot.await(() -> ++frames[0] > 3, "a few frames");
    }
}
