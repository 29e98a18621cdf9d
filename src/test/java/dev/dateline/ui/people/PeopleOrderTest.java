package dev.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.people.PeopleReport;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Tests the order of groups in a [PeopleView] during and after a search.
class PeopleOrderTest extends PeopleViewFixture {
    @Test
    void partialReportUpdatesCountsAndAppendsNewGroups() {
        FxThread.run(() -> {
            partialReports.add(report("trader", 2));
            partialReports.add(report(group("official", 20), group("trader", 3)));
            var recorded = new ArrayList<List<String>>();
            onPartialReport = () -> recorded.add(headings());
            view.show("plums");
            jobs.runAll();

            assertEquals(
                    List.of(List.of("trader 2"), List.of("trader 3", "official 20")), recorded);
        });
    }

    @Test
    void untouchedListIsSortedAtEnd() {
        FxThread.run(() -> {
            partialReports.add(report("trader", 2));
            result = report(group("official", 20), group("trader", 3));
            view.show("plums");
            jobs.runAll();

            assertEquals(List.of("official 20", "trader 3"), headings());
            assertEquals(0, selectedIndex());
            assertFalse(sortLink().isVisible());
        });
    }

    @Test
    void orderIsKeptAfterExpandingUntilSorted() {
        FxThread.run(() -> {
            partialReports.add(report("trader", 2));
            partialReports.add(report(group("official", 20), group("trader", 3)));
            result = report(group("official", 20), group("trader", 4));
            onPartialReport =
                    () -> {
                        press(KeyCode.RIGHT);
                        list().getSelectionModel().clearAndSelect(2);
                    };
            view.show("plums");
            jobs.runAll();

            assertEquals(List.of("trader 4", "official 20"), headings());
            assertEquals(6, rowCount());
            assertEquals(2, selectedIndex());
            assertTrue(sortLink().isVisible());

            sortLink().fire();
            assertEquals(List.of("official 20", "trader 4"), headings());
            assertEquals(3, selectedIndex());
            assertFalse(sortLink().isVisible());
        });
    }

    @Test
    void expandedGroupGrowsOnlyWhenReexpanded() {
        FxThread.run(() -> {
            partialReports.add(report("trader", 2));
            partialReports.add(report("trader", 5));
            var recorded = new ArrayList<Integer>();
            onPartialReport =
                    () -> {
                        press(KeyCode.RIGHT);
                        recorded.add(rowCount());
                    };
            result = report("trader", 5);
            beforeResult =
                    () -> {
                        press(KeyCode.LEFT);
                        recorded.add(rowCount());
                        press(KeyCode.RIGHT);
                        recorded.add(rowCount());
                    };
            view.show("plums");
            jobs.runAll();

            assertEquals(List.of(3, 3, 1, 6), recorded);
        });
    }

    @Test
    void missingGroupsAreRemovedFromTouchedList() {
        FxThread.run(() -> {
            result = report(group("aide", 9), group("trader", 8), group("official", 7));
            view.show("plums");
            jobs.runAll();
            press(KeyCode.DOWN);
            list().getSelectionModel().clearAndSelect(2);
            result = report(group("official", 7), group("banker", 5), group("trader", 4));
            view.refresh();
            jobs.runAll();

            assertEquals(List.of("trader 4", "official 7", "banker 5"), headings());
            assertEquals(1, selectedIndex());
        });
    }

    @Test
    void rowsAddedAboveKeepScrollPosition() {
        FxThread.run(() -> {
            var stage = new Stage();
            stage.setScene(new Scene((Parent) view.node(), 400, 700));
            stage.show();
            result = report(group("aide", 30), group("trader", 20));
            view.show("plums");
            jobs.runAll();
            press(KeyCode.RIGHT);
            list().scrollTo(10);
            list().layout();
            ((VirtualFlow<?>) list().lookup(".virtual-flow")).scrollPixels(25);
            list().getSelectionModel().clearAndSelect(13);
            list().layout();
            double before = rowTop(13);
            result = report(group("aide", 40, 30), group("trader", 20));
            view.refresh();
            jobs.runAll();
            list().layout();

            assertEquals(23, selectedIndex());
            assertEquals(before, rowTop(23), 0.6);
            stage.close();
        });
    }

    @Test
    void groupStaysExpandedWhenItsCaseChanges() {
        FxThread.run(() -> {
            partialReports.add(report("Holm trader", 2));
            result = new PeopleReport(List.of(group("aide", 20), group("holm trader", 3)), 9, 9);
            beforeResult =
                    () -> {
                        list().getSelectionModel().select(0);
                        press(KeyCode.RIGHT);
                    };
            view.show("plums");
            jobs.runAll();

            assertEquals(List.of("holm trader 3", "aide 20"), headings());
            assertEquals(5, rowCount());
            assertEquals(0, selectedIndex());
        });
    }
}
