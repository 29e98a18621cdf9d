package dev.dateline.ui.quotes;

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

/// In which order unnamed speakers stand while more of them are found, and afterwards.
class PeopleOrderTest extends PeoplePageStory {
    @Test
    void whileItLooksWhatStandsThereCountsMoreWhereItIsAndNewWordingsComeLast() {
        FxThread.run(() -> {
            begun.add(report("trader", 2));
            begun.add(report(group("official", 20), group("trader", 3)));
            var seen = new ArrayList<List<String>>();
            atEach = () -> seen.add(headings());
            page.show("plums");
            jobs.runAll();

            assertEquals(List.of(List.of("trader 2"), List.of("trader 3", "official 20")), seen);
        });
    }

    @Test
    void whereNobodyHasTouchedTheListItIsSortedInTheEnd() {
        FxThread.run(() -> {
            begun.add(report("trader", 2));
            answer = report(group("official", 20), group("trader", 3));
            page.show("plums");
            jobs.runAll();

            assertEquals(List.of("official 20", "trader 3"), headings());
            assertEquals(0, row());
            assertFalse(sort().isVisible());
        });
    }

    @Test
    void whereTheReaderHasOpenedSomethingTheOrderStaysUntilTheyWantAnother() {
        FxThread.run(() -> {
            begun.add(report("trader", 2));
            begun.add(report(group("official", 20), group("trader", 3)));
            answer = report(group("official", 20), group("trader", 4));
            atEach =
                    () -> {
                        press(KeyCode.RIGHT);
                        list().getSelectionModel().clearAndSelect(2);
                    };
            page.show("plums");
            jobs.runAll();

            assertEquals(List.of("trader 4", "official 20"), headings());
            assertEquals(6, rows());
            assertEquals(2, row());
            assertTrue(sort().isVisible());

            sort().fire();
            assertEquals(List.of("official 20", "trader 4"), headings());
            assertEquals(3, row());
            assertFalse(sort().isVisible());
        });
    }

    @Test
    void whatIsOpenShowsNoMoreWhileItLooksUnlessItIsOpenedAgain() {
        FxThread.run(() -> {
            begun.add(report("trader", 2));
            begun.add(report("trader", 5));
            var seen = new ArrayList<Integer>();
            atEach =
                    () -> {
                        press(KeyCode.RIGHT);
                        seen.add(rows());
                    };
            answer = report("trader", 5);
            atEnd =
                    () -> {
                        press(KeyCode.LEFT);
                        seen.add(rows());
                        press(KeyCode.RIGHT);
                        seen.add(rows());
                    };
            page.show("plums");
            jobs.runAll();

            assertEquals(List.of(3, 3, 1, 6), seen);
        });
    }

    @Test
    void whatIsNoMoreThereGoesAlsoWhereTheReaderIsAtWork() {
        FxThread.run(() -> {
            answer = report(group("aide", 9), group("trader", 8), group("official", 7));
            page.show("plums");
            jobs.runAll();
            press(KeyCode.DOWN);
            list().getSelectionModel().clearAndSelect(2);
            answer = report(group("official", 7), group("banker", 5), group("trader", 4));
            page.refresh();
            jobs.runAll();

            assertEquals(List.of("trader 4", "official 7", "banker 5"), headings());
            assertEquals(1, row());
        });
    }

    @Test
    void rowsThatComeAboveMoveNothingOnTheScreen() {
        FxThread.run(() -> {
            var stage = new Stage();
            stage.setScene(new Scene((Parent) page.node(), 400, 700));
            stage.show();
            answer = report(group("aide", 30), group("trader", 20));
            page.show("plums");
            jobs.runAll();
            press(KeyCode.RIGHT);
            list().scrollTo(10);
            list().layout();
            ((VirtualFlow<?>) list().lookup(".virtual-flow")).scrollPixels(25);
            list().getSelectionModel().clearAndSelect(13);
            list().layout();
            double before = top(13);
            answer = report(group("aide", 40, 30), group("trader", 20));
            page.refresh();
            jobs.runAll();
            list().layout();

            assertEquals(23, row());
            assertEquals(before, top(23), 0.6);
            stage.close();
        });
    }

    @Test
    void aWordingStaysOpenAndSelectedThatIsPrintedWithSmallLettersLater() {
        FxThread.run(() -> {
            begun.add(report("Holm trader", 2));
            answer = new PeopleReport(List.of(group("aide", 20), group("holm trader", 3)), 9, 9);
            atEnd =
                    () -> {
                        list().getSelectionModel().select(0);
                        press(KeyCode.RIGHT);
                    };
            page.show("plums");
            jobs.runAll();

            assertEquals(List.of("holm trader 3", "aide 20"), headings());
            assertEquals(5, rows());
            assertEquals(0, row());
        });
    }
}
