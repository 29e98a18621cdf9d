package dev.dateline.ui.search.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.search.DateRangeFormatter;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;

/// Tests [Timeline] with mouse and keys from a robot.
///
/// The timeline shows two years, one bar of 40 pixels per month. Positions are in bars from January
/// 2022.
@ExtendWith(FxToolkitExtension.class)
class TimelineInputTest {
    private static final double MARGIN = 16;
    private static final double RIGHT = 48;
    private static final double BAR = 40;

    private final TimelineModel model = new TimelineModel();
    private final Robot robot = FxThread.call(Robot::new);
    private final Stage stage = FxThread.call(Stage::new);
    private final Timeline timeline =
            FxThread.call(() -> new Timeline(model, this::filter, this::clear));
    private String days = "";

    @BeforeEach
    void show() throws TimeoutException {
        FxThread.run(() -> {
            var counts = new TreeMap<LocalDate, Integer>();
            counts.put(LocalDate.of(2021, 1, 1), 1);
            counts.put(LocalDate.of(2022, 3, 4), 5);
            counts.put(LocalDate.of(2022, 12, 31), 2);
            var scene = new Scene(new StackPane(timeline), 24 * BAR + MARGIN + RIGHT, 80);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            model.showAll(new DateHistogram(counts, 0));
            layout();
        });
        FxThread.await(
                stage::isFocused,
                Duration.ofSeconds(20)); // key events go to the focused window only
    }

    private void filter(DateRange range) {
        days = DateRangeFormatter.formatQuery(range);
        timeline.setFilter(range);
    }

    private void clear() {
        days = "";
        timeline.setFilter(null);
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @Test
    void dragFiltersByBars() {
        drag(2.5, 4.5);
        assertEquals("2022-03..2022-05", days);
    }

    @Test
    void leftwardDragFiltersBySameDays() {
        drag(4.5, 2.5);
        assertEquals("2022-03..2022-05", days);
    }

    @Test
    void dragInsideFilterMovesIt() {
        drag(2.5, 4.5);
        drag(3.5, 5.5);
        assertEquals("2022-05..2022-07", days);
    }

    @Test
    void movedFilterStopsAtLastBar() {
        drag(6.5, 8.5);
        drag(7.5, 11.9);
        assertEquals("2022-10..2022-12", days);
    }

    @Test
    void dragAtFilterEdgeResizesIt() {
        drag(2.5, 4.5);
        drag(5, 6.5);
        assertEquals("2022-03..2022-07", days);
        drag(2, 1.5);
        assertEquals("2022-02..2022-07", days);
    }

    @Test
    void clickInsideFilterSelectsBar() {
        drag(2.5, 4.5);
        drag(3.5, 3.5);
        assertEquals("2022-04", days);
    }

    @Test
    void escapeClearsFilter() {
        drag(2.5, 4.5);
        press(KeyCode.ESCAPE);
        assertEquals("", days);
    }

    @Test
    void shiftArrowSelectsRange() {
        FxThread.run(timeline::requestFocus);
        press(KeyCode.LEFT);
        FxThread.run(() -> {
            robot.keyPress(KeyCode.SHIFT);
            robot.keyType(KeyCode.LEFT);
            robot.keyType(KeyCode.LEFT);
            robot.keyRelease(KeyCode.SHIFT);
        });
        press(KeyCode.ENTER);
        assertEquals("2022-09..2022-11", days);
    }

    @Test
    void accessibleTextGivesHoveredBar() {
        FxThread.run(() -> robot.mouseMove(at(2.5)));
        assertEquals("March 2022: 5 articles", accessibleText());
        FxThread.run(() -> robot.mouseMove(at(3.5)));
        assertEquals("April 2022: no articles", accessibleText());
    }

    @Test
    void wheelZoomsFromMonthsToDays() {
        assertEquals(TimelineUnit.MONTH, FxThread.call(model::unit));
        for (int i = 0; i < 20; i++) {
            wheel(1);
        }
        assertEquals(TimelineUnit.DAY, FxThread.call(model::unit));
        for (int i = 0; i < 40; i++) {
            wheel(-1);
        }
        assertFalse(FxThread.call(model::isZoomed));
    }

    @Test
    void doubleClickZoomsIntoMonth() {
        FxThread.run(() -> {
            robot.mouseMove(at(2.5));
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
            assertEquals(TimelineUnit.DAY, model.unit());
            assertEquals(
                    LocalDate.of(2022, 3, 1), model.barsProperty().get().getFirst().days().first());
        });
    }

    private void drag(double from, double to) {
        FxThread.run(() -> {
            robot.mouseMove(at(from));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(at((from + to) / 2));
            robot.mouseMove(at(to));
            robot.mouseRelease(MouseButton.PRIMARY);
            layout();
        });
    }

    private void wheel(double notches) {
        FxThread.run(() -> {
            var origin = timeline.sceneToLocal(0, 0);
            timeline.fireEvent(
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            origin.getX() + 300,
                            20,
                            0,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            notches * 40,
                            0,
                            notches * 40,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            layout();
        });
    }

    private void press(KeyCode key) {
        FxThread.run(() -> {
            robot.keyType(key);
            layout();
        });
    }

    private String accessibleText() {
        return FxThread.call(() -> {
            layout();
            return timeline.getAccessibleText();
        });
    }

    private Point2D at(double bars) {
        return timeline.localToScreen(MARGIN + (12 + bars) * BAR, 30);
    }

    private void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }
}
