package dev.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// When the page of unnamed speakers looks, and what it shows meanwhile.
class PeopleViewTest extends PeopleViewFixture {
    @Test
    void refreshKeepsRowsUntilResult() {
        FxThread.run(() -> {
            page.show("plums");
            jobs.runAll();
            partialReports.add(report("trader", 30));
            beforeResult = () -> assertEquals(2, rowCount());
            page.refresh();
            jobs.runAll();
            assertEquals(2, rowCount());
        });
    }

    @Test
    void changeDuringSearchTriggersOneMoreSearch() {
        FxThread.run(() -> {
            page.show("plums");
            page.refresh();
            page.show("plums");
            assertEquals(1, jobs.held());
            jobs.runOne();
            assertEquals(2, rowCount());
            assertEquals(1, jobs.held());
            jobs.runAll();
            assertEquals(List.of("plums", "plums"), queries);
            assertEquals(0, jobs.cancelled());
        });
    }

    @Test
    void newSearchCancelsAndClearsRows() {
        FxThread.run(() -> {
            page.show("plums");
            jobs.runAll();
            page.show("pears");
            assertEquals(0, rowCount());
            page.show("apples");
            assertEquals(1, jobs.cancelled());
            jobs.runAll();
            assertEquals(2, rowCount());
        });
    }

    @Test
    void groupsStayExpandedAfterRefresh() {
        FxThread.run(() -> {
            result = report("official", 13);
            page.show("plums");
            jobs.runAll();
            assertEquals(1, rowCount());
            list().getSelectionModel().select(0);
            press(KeyCode.RIGHT);
            assertEquals(14, rowCount());
            page.show("plums");
            jobs.runAll();
            assertEquals(14, rowCount());
        });
    }

    @Test
    void failureClearsProgressText() {
        FxThread.run(() -> {
            page.show("unreadable");
            jobs.runAll();
            assertEquals(1, reported.size());
            assertEquals("", ((Label) page.node().lookup(".statements-summary")).getText());
        });
    }

    @Test
    void stopShowsPartialResult() {
        FxThread.run(() -> {
            page.show("plums");
            ((Hyperlink) page.node().lookup(".dl-link")).fire();
            assertEquals(1, jobs.cancelled());
            jobs.runAll();
            assertEquals(2, rowCount());
        });
    }

    @Test
    void stoppedSearchIsNotRepeatedAutomatically() {
        FxThread.run(() -> {
            page.show("plums");
            page.showSearch("plums", "plums");
            ((Hyperlink) page.node().lookup(".dl-link")).fire();
            jobs.runAll();
            page.showSearch("plums", "plums");
            jobs.runAll();
            assertEquals(List.of("plums"), queries);
            page.show("plums");
            page.showSearch("pears", "pears");
            jobs.runAll();
            assertEquals("pears", queries.getLast());
            page.showSearch("pears", "pears");
            jobs.runAll();
            assertEquals(List.of("plums", "plums", "pears", "pears"), queries);
        });
    }

    @Test
    void leaveDropsPendingFailure() {
        FxThread.run(() -> {
            page.show("unreadable");
            page.leave();
            jobs.runAll();
            assertTrue(reported.isEmpty());
        });
    }
}
