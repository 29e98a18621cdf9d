package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.library.UnnamedGroup;
import dev.dateline.library.UnnamedReport;
import dev.dateline.library.UnnamedSaying;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkit;
import dev.dateline.work.HeldJobRunner;
import dev.dateline.work.JobContext;
import dev.dateline.work.Progress;

import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// When the page of unnamed speakers looks, and what it shows meanwhile.
@ExtendWith(FxToolkit.class)
class UnnamedPageTest {
    private final HeldJobRunner jobs = new HeldJobRunner();
    private final List<String> asked = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();
    private final List<UnnamedReport> begun = new ArrayList<>();
    private Runnable atHalf = () -> {};
    private UnnamedReport answer = report("official", 1);
    private final UnnamedPage page =
            FxThread.call(() ->
                    new UnnamedPage(
                            this::answer, jobs, (said, _) -> reported.add(said), new Unasked()));

    private UnnamedReport answer(String query, JobContext job, Consumer<UnnamedReport> hears)
            throws IOException {
        asked.add(query);
        begun.forEach(hears);
        job.report(new Progress(250, 1_000));
        atHalf.run();
        if (query.equals("unreadable")) {
            throw new IOException("gone");
        }
        return answer;
    }

    private static UnnamedReport report(String wording, int sayings) {
        return new UnnamedReport(List.of(group(wording, sayings)), 1, 1);
    }

    private static UnnamedGroup group(String wording, int sayings) {
        return new UnnamedGroup(
                wording, IntStream.range(0, sayings).mapToObj(UnnamedPageTest::saying).toList());
    }

    private static UnnamedSaying saying(int number) {
        return new UnnamedSaying.Told(
                number + ".txt",
                new ArticleId("0".repeat(64)),
                ArticleDate.UNDATED,
                "",
                "News",
                "He did.",
                new TextSpan(0, 7));
    }

    @Test
    void rowsAppearWhileItLooksAndTheSelectedOneStaysSelected() {
        FxThread.run(() -> {
            begun.add(report("trader", 2));
            answer =
                    new UnnamedReport(
                            List.of(group("official", 20), group("trader", 3)), 1_000, 1_000);
            atHalf =
                    () -> {
                        assertEquals(1, rows());
                        list().fireEvent(key());
                        list().getSelectionModel().select(2);
                    };
            page.show("plums");
            jobs.runAll();

            assertEquals(5, rows());
            assertEquals(3, list().getSelectionModel().getSelectedIndex());
        });
    }

    @Test
    void whatIsThereStaysUntilItHasBeenLookedForAgain() {
        FxThread.run(() -> {
            page.show("plums");
            jobs.runAll();
            begun.add(report("trader", 30));
            atHalf = () -> assertEquals(2, rows());
            page.refresh();
            jobs.runAll();
            assertEquals(2, rows());
        });
    }

    @Test
    void whatChangesWhileItLooksIsLookedForOnceItHas() {
        FxThread.run(() -> {
            page.show("plums");
            page.refresh();
            page.show("plums");
            assertEquals(1, jobs.held());
            jobs.runOne();
            assertEquals(2, rows());
            assertEquals(1, jobs.held());
            jobs.runAll();
            assertEquals(List.of("plums", "plums"), asked);
            assertEquals(0, jobs.cancelled());
        });
    }

    @Test
    void anotherSearchDoesNotWaitAndLeavesNoRowsOfTheOneBefore() {
        FxThread.run(() -> {
            page.show("plums");
            jobs.runAll();
            page.show("pears");
            assertEquals(0, rows());
            page.show("apples");
            assertEquals(1, jobs.cancelled());
            jobs.runAll();
            assertEquals(2, rows());
        });
    }

    @Test
    void wordingsStayOpenWhenTheSameIsLookedForAgain() {
        FxThread.run(() -> {
            answer = report("official", 13);
            page.show("plums");
            jobs.runAll();
            assertEquals(1, rows());
            list().getSelectionModel().select(0);
            list().fireEvent(key());
            assertEquals(14, rows());
            page.show("plums");
            jobs.runAll();
            assertEquals(14, rows());
        });
    }

    @Test
    void aWordingStaysOpenAndSelectedThatIsPrintedWithSmallLettersLater() {
        FxThread.run(() -> {
            begun.add(report("Holm trader", 2));
            answer = new UnnamedReport(List.of(group("aide", 20), group("holm trader", 3)), 9, 9);
            atHalf =
                    () -> {
                        list().getSelectionModel().select(0);
                        list().fireEvent(key());
                    };
            page.show("plums");
            jobs.runAll();

            assertEquals(5, rows());
            assertEquals(1, list().getSelectionModel().getSelectedIndex());
        });
    }

    @Test
    void afterAFailureItSaysNoMoreThatItLooks() {
        FxThread.run(() -> {
            page.show("unreadable");
            jobs.runAll();
            assertEquals(1, reported.size());
            assertEquals("", ((Label) page.node().lookup(".speaker-facts")).getText());
        });
    }

    @Test
    void theReaderCanHaveEnough() {
        FxThread.run(() -> {
            page.show("plums");
            ((Hyperlink) page.node().lookup(".dl-link")).fire();
            assertEquals(1, jobs.cancelled());
            jobs.runAll();
            assertEquals(2, rows());
        });
    }

    @Test
    void whatTheReaderHadEnoughOfIsNotLookedForAgainUntilItIsAskedFor() {
        FxThread.run(() -> {
            page.show("plums");
            page.follow("plums");
            ((Hyperlink) page.node().lookup(".dl-link")).fire();
            jobs.runAll();
            page.follow("plums");
            jobs.runAll();
            assertEquals(List.of("plums"), asked);
            page.show("plums");
            page.follow("pears");
            jobs.runAll();
            assertEquals("pears", asked.getLast());
            page.follow("pears");
            jobs.runAll();
            assertEquals(List.of("plums", "plums", "pears", "pears"), asked);
        });
    }

    @Test
    void whoLeavesHearsNothingMore() {
        FxThread.run(() -> {
            page.show("unreadable");
            page.leave();
            jobs.runAll();
            assertTrue(reported.isEmpty());
        });
    }

    private static KeyEvent key() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false);
    }

    private static final class Unasked implements QuoteActions {
        @Override
        public void open(QuoteHit quote) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public void open(UnnamedSaying saying) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public void openSpeaker(String name) {
            throw new AssertionError("nothing is opened here");
        }
    }

    private ListView<?> list() {
        return (ListView<?>) ((Parent) page.node()).lookup(".unnamed-list");
    }

    private int rows() {
        return list().getItems().size();
    }
}
