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

/// Tests the widths of the columns when a window opens with saved widths.
@ExtendWith(FxToolkitExtension.class)
class WindowColumnsTest {
    /// The minimum of the style sheet at a font size of 14 pixels.
    private static final double MIN_LEFT = 8 * 14;

    private static final double MIN_TEXT = 400;

    /// Allows for dividers and fractions of pixels.
    private static final double TOLERANCE = 3;

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

    private WindowColumns open(int fontSize, double width, double navigation, double list) {
        return FxThread.call(() -> {
            // saved from a window in which the columns fitted
            double savedWidth = Math.max(width, navigation + list + MIN_TEXT);
            var settings = new WindowSettings(savedWidth, 600, false, navigation, list);
            var columns = new WindowColumns(left, middle, right, settings);
            var scene = new Scene(new StackPane(columns.node()), width, 600);
            scene.getRoot().setStyle("-fx-font-size: " + fontSize + "px");
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return columns;
        });
    }

    @Test
    void savedWidthsAreRestored() {
        open(1280, 216, 400);

        assertEquals(216, left.getWidth(), TOLERANCE);
        assertEquals(400, middle.getWidth(), TOLERANCE);
    }

    @Test
    void widthsOfLargerScreenKeepTextMinimum() {
        open(1000, 600, 1200);

        assertTrue(right.getWidth() >= MIN_TEXT - TOLERANCE, "text " + right.getWidth());
        assertEquals(1000 * 0.4, middle.getWidth(), TOLERANCE);
        assertEquals(1000 - 400 - MIN_TEXT, left.getWidth(), TOLERANCE);
    }

    @Test
    void narrowestWindowKeepsTextMinimum() {
        open(720, 600, 1200);

        assertEquals(MIN_LEFT, left.getWidth(), TOLERANCE);
        assertEquals(720 - MIN_LEFT - MIN_TEXT, middle.getWidth(), TOLERANCE);
        assertTrue(right.getWidth() >= MIN_TEXT - TOLERANCE, "text " + right.getWidth());
    }

    @Test
    void largerFontRaisesMinimumWidths() {
        open(28, 1000, 150, 240);

        assertEquals(2 * MIN_LEFT, left.getWidth(), TOLERANCE);
        assertEquals(13 * 28, middle.getWidth(), TOLERANCE);
        assertTrue(right.getWidth() >= MIN_TEXT - TOLERANCE, "text " + right.getWidth());
    }

    @Test
    void tooSmallWidthsAreRaised() {
        open(1280, 1, 1);

        assertEquals(140, left.getWidth(), TOLERANCE);
        assertEquals(240, middle.getWidth(), TOLERANCE);
    }

    @Test
    void styleSheetMinimumExceedsSavedWidth() {
        FxThread.run(() -> {
            left.setStyle("-fx-min-width: 200px");
            middle.setStyle("-fx-min-width: 300px");
        });
        open(1280, 140, 240);

        assertEquals(200, left.getWidth(), TOLERANCE);
        assertEquals(300, middle.getWidth(), TOLERANCE);
    }

    @Test
    void storesShownWidthsNotSavedOnes() {
        var columns = open(1000, 600, 1200);

        var stored = FxThread.call(() -> columns.storeWidths(WindowSettings.DEFAULT));
        assertEquals(200, stored.navigationWidth(), TOLERANCE);
        assertEquals(400, stored.listWidth(), TOLERANCE);
    }
}
