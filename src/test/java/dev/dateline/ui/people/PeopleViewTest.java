package dev.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Tests when a [PeopleView] searches and what it shows meanwhile.
class PeopleViewTest extends PeopleViewFixture {
    @Test
    void refreshKeepsRowsUntilResult() {
        FxThread.run(() -> {
            view.show("plums");
            jobs.runAll();
            partialReports.add(report("trader", 30));
            beforeResult = () -> assertEquals(2, rowCount());
            view.refresh();
            jobs.runAll();
            assertEquals(2, rowCount());
        });
    }

    @Test
    void changeDuringSearchTriggersOneMoreSearch() {
        FxThread.run(() -> {
            view.show("plums");
            view.refresh();
            view.show("plums");
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
            view.show("plums");
            jobs.runAll();
            view.show("pears");
            assertEquals(0, rowCount());
            view.show("apples");
            assertEquals(1, jobs.cancelled());
            jobs.runAll();
            assertEquals(2, rowCount());
        });
    }

    @Test
    void groupsStayExpandedAfterRefresh() {
        FxThread.run(() -> {
            result = report("official", 13);
            view.show("plums");
            jobs.runAll();
            assertEquals(1, rowCount());
            list().getSelectionModel().select(0);
            press(KeyCode.RIGHT);
            assertEquals(14, rowCount());
            view.show("plums");
            jobs.runAll();
            assertEquals(14, rowCount());
        });
    }

    @Test
    void failureClearsProgressText() {
        FxThread.run(() -> {
            view.show("unreadable");
            jobs.runAll();
            assertEquals(1, reported.size());
            assertEquals("", ((Label) view.node().lookup(".statements-summary")).getText());
        });
    }

    @Test
    void stopShowsPartialResult() {
        FxThread.run(() -> {
            view.show("plums");
            ((Hyperlink) view.node().lookup(".dl-link")).fire();
            assertEquals(1, jobs.cancelled());
            jobs.runAll();
            assertEquals(2, rowCount());
        });
    }

    @Test
    void stoppedSearchIsNotRepeatedAutomatically() {
        FxThread.run(() -> {
            view.show("plums");
            view.showSearch("plums", "plums");
            ((Hyperlink) view.node().lookup(".dl-link")).fire();
            jobs.runAll();
            view.showSearch("plums", "plums");
            jobs.runAll();
            assertEquals(List.of("plums"), queries);
            view.show("plums");
            view.showSearch("pears", "pears");
            jobs.runAll();
            assertEquals("pears", queries.getLast());
            view.showSearch("pears", "pears");
            jobs.runAll();
            assertEquals(List.of("plums", "plums", "pears", "pears"), queries);
        });
    }

    @Test
    void leaveDropsPendingFailure() {
        FxThread.run(() -> {
            view.show("unreadable");
            view.leave();
            jobs.runAll();
            assertTrue(reported.isEmpty());
        });
    }
}
