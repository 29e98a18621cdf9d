package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

/// Tests that typical work in an archive of 300 articles never blocks the FX thread for 50 ms.
class FxThreadResponsivenessTest extends WindowFixture {
    private static final Duration MAX_BLOCKED = Duration.ofMillis(50);

    /// One clean attempt suffices, because other processes can block the thread too.
    private static final int MAX_ATTEMPTS = 3;

    private static final int ARTICLES = 300;

    @Test
    void readingNeverBlocksFxThread() throws IOException {
        var archive = GeneratedArchive.write(folder, ARTICLES);
        awaitWelcome();
        FxThread.run(() -> components.model().archive().open(archive));
        robot.awaitText("301 articles");
        robot.awaitText("up to date");
        work(); // compiles the code
        work();
        List<String> violations = List.of("not attempted");
        for (int attempt = 0; attempt < MAX_ATTEMPTS && !violations.isEmpty(); attempt++) {
            try (var watchdog = new FxThreadWatchdog(MAX_BLOCKED)) {
                work();
                violations = watchdog.violations();
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void watchdogReportsBlockedThread() {
        var watchdog = new FxThreadWatchdog(MAX_BLOCKED);
        FxThread.run(() -> {
            var cpu = ManagementFactory.getThreadMXBean();
            long start = cpu.getCurrentThreadCpuTime();
            while (cpu.getCurrentThreadCpuTime() - start < 2 * MAX_BLOCKED.toNanos()) {
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
            awaitFrames();
        }
        robot.press(KeyCode.ENTER);
        for (int i = 0; i < 5; i++) {
            robot.press(KeyCode.DOWN);
            awaitFrames();
            robot.press(KeyCode.F3);
            robot.type("]");
        }
        robot.press(KeyCode.PAGE_DOWN);
        robot.press(KeyCode.END);
        awaitFrames();
        FxThread.run(() -> components.model().navigator().openArticle(GeneratedArchive.LONG));
        awaitArticle(GeneratedArchive.LONG);
        awaitFrames();
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        awaitFrames();
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        awaitFrames();
        robot.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        robot.press(KeyCode.BACK_SPACE, KeyCode.CONTROL);
        awaitFrames();
    }

    private void awaitFrames() {
        awaitJobs();
        int[] frames = {0};
        robot.await(() -> ++frames[0] > 3, "a few frames");
    }
}
