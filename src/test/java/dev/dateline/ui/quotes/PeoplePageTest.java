package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// When the page of unnamed speakers looks, and what it shows meanwhile.
class PeoplePageTest extends PeoplePageStory {
    @Test
    void whatIsThereStaysUntilItHasBeenLookedForAgain() {
        FxThread.run(() -> {
            page.show("plums");
            jobs.runAll();
            begun.add(report("trader", 30));
            atEnd = () -> assertEquals(2, rows());
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
            press(KeyCode.RIGHT);
            assertEquals(14, rows());
            page.show("plums");
            jobs.runAll();
            assertEquals(14, rows());
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
}
