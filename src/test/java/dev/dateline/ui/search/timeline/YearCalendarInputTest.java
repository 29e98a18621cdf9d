package dev.dateline.ui.search.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.search.DateRangeFormatter;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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

/// Tests [YearCalendar] with mouse and keys from a robot.
///
/// The squares are 15 pixels wide and begin 16 pixels below the top.
@ExtendWith(FxToolkitExtension.class)
class YearCalendarInputTest {
    private final TimelineModel model = new TimelineModel();
    private final Robot robot = FxThread.call(Robot::new);
    private final Stage stage = FxThread.call(Stage::new);
    private final YearCalendar calendar =
            FxThread.call(() -> new YearCalendar(model, this::filter, () -> days = ""));
    private String days = "";

    @BeforeEach
    void show() throws TimeoutException {
        FxThread.run(() -> {
            var scene = new Scene(new StackPane(calendar), 990, 160);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            var counts = new TreeMap<LocalDate, Integer>();
            counts.put(LocalDate.of(2021, 6, 1), 1);
            counts.put(LocalDate.of(2022, 3, 4), 5);
            model.showAll(new DateHistogram(counts, 0));
            layout();
        });
        FxThread.await(
                stage::isFocused,
                Duration.ofSeconds(20)); // key events go to the focused window only
    }

    private void filter(DateRange range) {
        days = DateRangeFormatter.formatQuery(range);
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @Test
    void clickFiltersByDay() {
        drag(LocalDate.of(2022, 3, 4), LocalDate.of(2022, 3, 4));
        assertEquals("2022-03-04", days);
    }

    @Test
    void dragFiltersByRange() {
        drag(LocalDate.of(2022, 3, 4), LocalDate.of(2022, 2, 14));
        assertEquals("2022-02-14..2022-03-04", days);
    }

    @Test
    void accessibleTextGivesHoveredDay() {
        FxThread.run(() -> robot.mouseMove(at(LocalDate.of(2022, 3, 4))));
        assertEquals("4 March 2022: 5 articles", accessibleText());
        FxThread.run(() -> robot.mouseMove(at(LocalDate.of(2022, 3, 5))));
        assertEquals("5 March 2022: no articles", accessibleText());
    }

    @Test
    void arrowKeysMoveByDayAndWeek() {
        FxThread.run(calendar::enter);
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals("2022-01-09", days);
        press(KeyCode.ESCAPE);
        assertEquals("", days);
    }

    @Test
    void pageKeysStopAtArchiveRange() {
        FxThread.run(calendar::enter);
        press(KeyCode.PAGE_UP);
        assertEquals("2021", year());
        press(KeyCode.PAGE_UP);
        assertEquals("2021", year());
        press(KeyCode.PAGE_DOWN);
        assertEquals("2022", year());
    }

    private String year() {
        return FxThread.call(() -> ((Labeled) calendar.lookup(".dl-calendar-year")).getText());
    }

    private void drag(LocalDate from, LocalDate to) {
        FxThread.run(() -> {
            robot.mouseMove(at(from));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(at(to));
            robot.mouseRelease(MouseButton.PRIMARY);
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
            return grid().getAccessibleText();
        });
    }

    private Node grid() {
        return calendar.lookup(".dl-calendar-grid");
    }

    private Point2D at(LocalDate day) {
        var year = new WeekGridLayout(day.getYear());
        return grid().localToScreen(year.column(day) * 15 + 7, 16 + year.row(day) * 15 + 7);
    }

    private void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }
}
