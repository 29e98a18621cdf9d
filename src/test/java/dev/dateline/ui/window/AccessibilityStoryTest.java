package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.command.Command;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.snapshot.SnapshotNavigator;
import dev.dateline.ui.testing.WindowFixture;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tests what screen readers, keyboards and large text sizes get of the window.
class AccessibilityStoryTest extends WindowFixture {
    /// Style classes of labels that may be truncated; screen readers get their full texts.
    private static final Set<String> MAY_BE_TRUNCATED =
            Set.of(
                    "dl-row-meta",
                    "dl-row-quotes",
                    "dl-row-tags",
                    "dl-facet-label",
                    "quote-row-origin",
                    "quote-row-role",
                    "position-bar-role",
                    "dl-query-explanation");

    @Test
    void focusStopsHaveNamesInEveryView() {
        openArchive();
        for (String view :
                List.of(
                        "articles",
                        "quotes",
                        "speaker:Ann Bell",
                        "printings:herald/cider.txt",
                        "unnamed",
                        "unquoted",
                        "export",
                        "problems",
                        "calendar")) {
            FxThread.run(() -> SnapshotNavigator.show(view, components));
            robot.await(() -> components.jobs().unfinishedCount() == 0, view);
            assertEquals(List.of(), robot.unnamedFocusStops(), view);
        }
        for (String sheet : List.of("settings", "palette", "keys", "search-help", "guide")) {
            FxThread.run(() -> SnapshotNavigator.show(sheet, components));
            assertEquals(List.of(), robot.unnamedFocusStops(), sheet);
            robot.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void nodesHaveAccessibleRoles() {
        openArchive();
        focusList();
        robot.awaitText("A late frost has hit");
        assertEquals(AccessibleRole.TEXT_AREA, role(".article-text-pane"));
        assertEquals(AccessibleRole.LIST_VIEW, role(".dl-results"));
        assertEquals(AccessibleRole.TOGGLE_BUTTON, role(".dl-facet"));
        assertEquals(AccessibleRole.TEXT_FIELD, role(".dl-search-field"));
        assertTrue(accessibleText(".article-text-pane").contains("A late frost has hit"));
    }

    @Test
    void menuHasAllCommandsWithKeys() {
        var menu = (MenuButton) components.scene().lookup(".dl-overflow");
        Map<String, String> shown =
                menu.getItems().stream()
                        .flatMap(item ->
                                item instanceof Menu below
                                        ? below.getItems().stream()
                                        : Stream.of(item))
                        .filter(item -> item.getText() != null)
                        .collect(Collectors.toMap(MenuItem::getText, AccessibilityStoryTest::key));
        for (Command command : components.window().commands()) {
            assertEquals(command.keyText(), shown.get(command.name()), command.name());
        }
    }

    private static String key(MenuItem item) {
        return item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
    }

    @Test
    void commandResultIsAccessible() {
        openArchive();
        focusList();
        robot.type("s");
        robot.awaitText("Starred");
        assertEquals("Starred", accessibleText(".dl-status-message"));
        robot.type("/");
        robot.type("orchard");
        robot.awaitText("2 found");
        robot.await(
                () -> {
                    String explanation =
                            String.valueOf(
                                    node(".dl-query-explanation")
                                            .queryAccessibleAttribute(AccessibleAttribute.TEXT));
                    return explanation.startsWith("Articles with “orchard”  ·  2 found");
                },
                "explanation for screen readers");
    }

    @Test
    void lowWindowKeepsBarsVisible() {
        openArchive();
        focusList();
        FxThread.run(() ->
                components.settingsModel().update(s -> s.withReading(s.reading().withScale(2))));
        FxThread.run(() -> components.scene().getWindow().setHeight(720));
        robot.type("]");
        robot.awaitText("Quote 1 of 1");
        FxThread.run(
                () -> ((ToggleButton) components.scene().lookup(".position-bar-quotes")).fire());
        assertBarsVisible();
        robot.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        assertBarsVisible();
        robot.type("c");
        robot.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        assertBarsVisible();
    }

    private void assertBarsVisible() {
        FxThread.run(() -> {
            components.scene().getRoot().applyCss();
            components.scene().getRoot().layout();
            double below = 0;
            for (String bar : List.of(".dl-header", ".dl-columns", ".dl-status")) {
                Bounds bounds = bounds(bar);
                assertTrue(bounds.getMinY() >= below - 1, bar + " at " + bounds);
                below = bar.equals(".dl-columns") ? bounds.getMinY() : bounds.getMaxY();
            }
            assertTrue(below <= components.scene().getHeight() + 1, "" + below);
            assertTrue(
                    bounds(".article-tool-bar").getMinY() >= bounds(".dl-columns").getMinY() - 1);
        });
    }

    private Bounds bounds(String selector) {
        Node node = components.scene().lookup(selector);
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void noLabelIsTruncatedAtDoubleScale() {
        openArchive();
        FxThread.run(() ->
                components.settingsModel().update(s -> s.withReading(s.reading().withScale(2))));
        for (String view :
                List.of(
                        "articles",
                        "quotes",
                        "speaker:Ann Bell",
                        "printings:herald/cider.txt",
                        "export",
                        "settings",
                        "keys",
                        "palette")) {
            FxThread.run(() -> SnapshotNavigator.show(view, components));
            robot.await(() -> components.jobs().unfinishedCount() == 0, view);
            awaitLayout();
            assertEquals(List.of(), FxThread.call(this::truncatedLabels), view);
        }
    }

    @Test
    void timelineLabelsFitAtDoubleScale() {
        openArchive();
        double usual = FxThread.call(this::timelineHeight);
        FxThread.run(() ->
                components.settingsModel().update(s -> s.withReading(s.reading().withScale(2))));
        robot.await(() -> timelineHeight() > usual, "a higher line of labels");
        FxThread.run(() -> {
            for (Node label : node(".dl-timeline").lookupAll(".dl-timeline-label")) {
                assertTrue(label.getBoundsInParent().getMaxY() <= timelineHeight() + 1);
            }
        });
    }

    private void awaitLayout() {
        int[] frames = {0};
        robot.await(() -> ++frames[0] > 4, "layout");
    }

    private double timelineHeight() {
        return node(".dl-timeline").getLayoutBounds().getHeight();
    }

    private List<String> truncatedLabels() {
        return robot.nodesNow(Labeled.class)
                .filter(label -> !label.isWrapText() && !(label instanceof ListCell))
                .filter(label ->
                        label.getStyleClass().stream().noneMatch(MAY_BE_TRUNCATED::contains))
                .filter(label -> label.getText() != null && !label.getText().isEmpty())
                .filter(AccessibilityStoryTest::isTruncated)
                .map(label -> label.getText() + " " + label.getStyleClass())
                .toList();
    }

    private static boolean isTruncated(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .anyMatch(child ->
                        child instanceof Text shown
                                && !(child instanceof FontIcon)
                                && !shown.getText().equals(label.getText()));
    }

    private AccessibleRole role(String selector) {
        return FxThread.call(() -> node(selector).getAccessibleRole());
    }

    private String accessibleText(String selector) {
        return FxThread.call(() ->
                String.valueOf(node(selector).queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    private Node node(String selector) {
        return components.scene().getRoot().lookup(selector);
    }
}
