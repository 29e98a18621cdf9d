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
        hands.awaitText("A reader for archives of dated news");
        FxThread.run(() -> components.model().archive().open(archive));
        hands.awaitText("301 articles");
        hands.awaitText("up to date");
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
        hands.type("/");
        hands.press(KeyCode.A, KeyCode.CONTROL);
        for (String letter : List.of("h", "a", "r", "b", "o", "u", "r")) {
            hands.type(letter);
            rest();
        }
        hands.press(KeyCode.ENTER);
        for (int i = 0; i < 5; i++) {
            hands.press(KeyCode.DOWN);
            rest();
            hands.press(KeyCode.F3);
            hands.type("]");
        }
        hands.press(KeyCode.PAGE_DOWN);
        hands.press(KeyCode.END);
        rest();
        FxThread.run(() ->
                components
                        .model()
                        .navigator()
                        .openArticle(GeneratedArchive.LONG, OpenArticleModel.NO_QUOTE));
        awaitArticle(GeneratedArchive.LONG);
        rest();
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        rest();
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        rest();
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.press(KeyCode.BACK_SPACE, KeyCode.CONTROL);
        rest();
    }

    private void rest() {
        hands.await(() -> components.jobs().unfinishedCount() == 0, "rest");
        int[] frames = {0};
        hands.await(() -> ++frames[0] > 3, "a few frames");
    }
}
