package dev.dateline.ui.fx.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class SplitBarTest {
    private final Region first = region(100, 20);
    private final Region second = region(60, 16);
    private final SplitBar bar = FxThread.call(() -> new SplitBar(first, second));

    private static Region region(double width, double height) {
        var region = new Region();
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        return region;
    }

    private void show(double width, double height) {
        FxThread.run(() -> {
            var below = new Label("below");
            below.setMinHeight(Region.USE_PREF_SIZE);
            var column = new VBox(bar, below);
            column.setStyle("-fx-font-size: 14px");
            var scene = new Scene(column, width, height);
            Theme.LIGHT.applyTo(scene);
            column.applyCss();
            column.layout();
        });
    }

    @Test
    void heightIsAtLeastStylesheetMinimum() {
        show(300, 200);

        assertEquals(3 * 14, bar.getHeight());
        assertEquals(300 - 60, second.getLayoutX());
    }

    @Test
    void heightFollowsTallestChild() {
        FxThread.run(() -> first.setPrefHeight(70));
        show(300, 200);

        assertEquals(70, bar.getHeight());
    }

    @Test
    void wrapsSecondChildWhenTooNarrow() {
        FxThread.run(() -> {
            first.setPrefHeight(30);
            second.setPrefHeight(28);
        });
        show(150, 200);

        assertEquals(58, bar.getHeight());
        assertEquals(30, second.getLayoutY());
        assertEquals(0, second.getLayoutX());
    }

    @Test
    void childrenDoNotOverlapInShortColumn() {
        FxThread.run(() -> {
            first.setPrefHeight(30);
            second.setPrefHeight(28);
        });
        show(150, 40);

        assertEquals(58, bar.getHeight());
        assertTrue(second.getLayoutY() + second.getHeight() <= bar.getHeight());
    }
}
