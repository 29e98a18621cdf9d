package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How wide the columns are when a window opens, whatever was kept.
@ExtendWith(FxToolkitExtension.class)
class WindowColumnsTest {
    /// What the style sheet says, at 14 pixels.
    private static final double LEAST_LEFT = 8 * 14;

    private static final double LEAST_TEXT = 400;

    /// The lines between columns, and pixels that are no whole ones.
    private static final double NEARLY = 3;

    private final Region left = new Region();
    private final Region middle = new Region();
    private final Region right = new Region();
    private final Stage stage = FxThread.call(Stage::new);

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private WindowColumns open(double width, double navigation, double list) {
        return open(14, width, navigation, list);
    }

    private WindowColumns open(int size, double width, double navigation, double list) {
        return FxThread.call(() -> {
            // of a window in which they had room
            double before = Math.max(width, navigation + list + LEAST_TEXT);
            var settings = new WindowSettings(before, 600, false, navigation, list);
            var columns = new WindowColumns(left, middle, right, settings);
            var scene = new Scene(new StackPane(columns.node()), width, 600);
            scene.getRoot().setStyle("-fx-font-size: " + size + "px");
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return columns;
        });
    }

    @Test
    void theyAreAsWideAsTheyWereLeft() {
        open(1280, 216, 400);

        assertEquals(216, left.getWidth(), NEARLY);
        assertEquals(400, middle.getWidth(), NEARLY);
    }

    @Test
    void widthsOfAMuchLargerScreenLeaveTheTextItsRoom() {
        open(1000, 600, 1200);

        assertTrue(right.getWidth() >= LEAST_TEXT - NEARLY, "text " + right.getWidth());
        assertEquals(1000 * 0.4, middle.getWidth(), NEARLY);
        assertEquals(1000 - 400 - LEAST_TEXT, left.getWidth(), NEARLY);
    }

    @Test
    void inTheNarrowestWindowTheTextHasItsRoomAndTheListWhatIsLeft() {
        open(720, 600, 1200);

        assertEquals(LEAST_LEFT, left.getWidth(), NEARLY);
        assertEquals(720 - LEAST_LEFT - LEAST_TEXT, middle.getWidth(), NEARLY);
        assertTrue(right.getWidth() >= LEAST_TEXT - NEARLY, "text " + right.getWidth());
    }

    @Test
    void withTextTwiceAsLargeEachIsWiderThanItWasLeft() {
        open(28, 1000, 150, 240);

        assertEquals(2 * LEAST_LEFT, left.getWidth(), NEARLY);
        assertEquals(13 * 28, middle.getWidth(), NEARLY);
        assertTrue(right.getWidth() >= LEAST_TEXT - NEARLY, "text " + right.getWidth());
    }

    @Test
    void widthsThatAreTooSmallAreRaisedToWhatCanBeUsed() {
        open(1280, 1, 1);

        assertEquals(140, left.getWidth(), NEARLY);
        assertEquals(240, middle.getWidth(), NEARLY);
    }

    @Test
    void whatTheStyleSheetNeedsIsMoreThanWhatWasKept() {
        FxThread.run(() -> {
            left.setStyle("-fx-min-width: 200px");
            middle.setStyle("-fx-min-width: 300px");
        });
        open(1280, 140, 240);

        assertEquals(200, left.getWidth(), NEARLY);
        assertEquals(300, middle.getWidth(), NEARLY);
    }

    @Test
    void whatIsKeptIsWhatIsSeenNotWhatAnotherScreenHad() {
        var columns = open(1000, 600, 1200);

        var kept = FxThread.call(() -> columns.storeWidths(WindowSettings.DEFAULT));
        assertEquals(200, kept.navigationWidth(), NEARLY);
        assertEquals(400, kept.listWidth(), NEARLY);
    }
}
