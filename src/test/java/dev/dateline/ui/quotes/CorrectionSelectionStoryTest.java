package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.testing.SampleArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/// Tests the selection after corrections, so that several can be made in a row.
class CorrectionSelectionStoryTest extends WindowFixture {
    @BeforeEach
    void openWithManyStatements() throws IOException {
        SampleArchive.write(folder);
        Files.writeString(
                folder.resolve("orchards/plan.txt"),
                "date 2022-06-01 The plan\n\n"
                        + statement("One press is enough")
                        + statement("Two presses are better")
                        + statement("Three presses are too many")
                        + statement("Four presses would be a joke")
                        + "It has rained all day on the orchard and on the press.\n\n".repeat(60));
        openArchive(5);
        focusList();
        awaitArticle("plan.txt");
    }

    private static String statement(String words) {
        return "“"
                + words
                + ",” said Ann Bell, chief executive of Quillon, in the orchard.\n\n"
                + "It has rained on the press all day long.\n\n".repeat(6);
    }

    private void selectThird() {
        awaitSelected("One press is enough,");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.DOWN);
        awaitSelected("Three presses are too many,");
    }

    private void awaitSelected(String words) {
        robot.await(() -> words.equals(selectedNow()), "selected: " + words);
    }

    private String selectedNow() {
        return robot.nodesNow(Control.class)
                .filter(list -> list.getStyleClass().contains("quote-list"))
                .filter(Control::isFocused)
                .map(list -> ((ListView<?>) list).getSelectionModel().getSelectedIndex())
                .filter(row -> row >= 0)
                .map(row -> quotes().getItems().get(row))
                .filter(LazyItem.Loaded.class::isInstance)
                .map(row -> ((QuoteHit) ((LazyItem.Loaded<?>) row).item()).quote().text())
                .findFirst()
                .orElse("");
    }

    private ListView<?> quotes() {
        return robot.nodesNow(ListView.class)
                .filter(list -> list.getStyleClass().contains("quote-list"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rejectingSelectsNextStatement() {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        selectThird();
        robot.type("x");
        robot.awaitText("Not a quotation: “Three presses");
        awaitSelected("Four presses would be a joke,");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Not a quotation");
        awaitSelected("Four presses would be a joke,");
        robot.type("k");
        awaitSelected("Three presses are too many,");
    }

    @Test
    void changingSpeakerKeepsSelection() {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        selectThird();
        robot.type("o");
        robot.awaitText("Names of the article");
        robot.type("Tom Reed");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Tom Reed said “Three presses");
        robot.awaitText("corrected by you");
        awaitSelected("Three presses are too many,");
    }

    @Test
    void refreshKeepsSelection() throws IOException {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        selectThird();
        Files.writeString(
                folder.resolve("orchards/new.txt"),
                "date 2023-06-01 Plums\n\n“Plums are ripe,” said Ann Bell, a farmer.\n");
        robot.press(KeyCode.F5);
        robot.awaitText("8 quotes");
        awaitSelected("Three presses are too many,");
    }

    @Test
    void rejectingInSpeakerViewSelectsNextStatement() {
        FxThread.run(() -> components.window().views().middle().views().showSpeaker("Ann Bell"));
        robot.awaitText("5 statements");
        awaitSelected("We will press every apple of the orchard ourselves,");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.DOWN);
        awaitSelected("Two presses are better,");
        robot.type("x");
        robot.awaitText("4 statements");
        awaitSelected("Three presses are too many,");
    }

    @Test
    void rejectingLastStatementSelectsNewLast() {
        FxThread.run(() -> components.window().views().middle().views().showSpeaker("Ann Bell"));
        robot.awaitText("5 statements");
        robot.press(KeyCode.END);
        awaitSelected("Four presses would be a joke,");
        robot.type("x");
        robot.awaitText("4 statements");
        awaitSelected("Three presses are too many,");
    }

    @Test
    void nextQuotationAfterRejectionInArticle() {
        robot.type("]");
        robot.type("]");
        robot.type("]");
        robot.awaitText("Quote 3 of 4");
        double scrolled = scrolled();
        assertTrue(scrolled > 0);
        robot.type("x");
        robot.awaitText("Not a quotation: “Three presses");
        robot.awaitText("3 quotes");
        assertEquals(scrolled, scrolled());
        robot.type("]");
        robot.awaitText("Quote 3 of 3");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Quote 4 of 4");
        robot.type("[");
        robot.awaitText("Quote 3 of 4");
    }

    @Test
    void previousQuotationAfterRejectionInArticle() {
        robot.type("]");
        robot.type("]");
        robot.type("]");
        robot.awaitText("Quote 3 of 4");
        robot.type("x");
        robot.awaitText("3 quotes");
        robot.type("[");
        robot.awaitText("Quote 2 of 3");
    }

    @Test
    void changingSpeakerKeepsCurrentQuotation() {
        robot.type("]");
        robot.type("]");
        robot.awaitText("Quote 2 of 4");
        robot.type("o");
        robot.awaitText("Names of the article");
        robot.type("Tom Reed");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Tom Reed said “Two presses");
        robot.await(() -> robot.sees("Tom Reed") && robot.sees("Quote 2 of 4"), "current");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Tom Reed said");
        robot.awaitText("Quote 2 of 4");
    }

    /// Returns the scroll position of the article in pixels.
    private double scrolled() {
        return FxThread.call(() -> {
            var pane =
                    (javafx.scene.control.ScrollPane)
                            components
                                    .window()
                                    .views()
                                    .frame()
                                    .article()
                                    .node()
                                    .lookup(".article-scroll");
            double beyond =
                    pane.getContent().getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight();
            return Math.rint(pane.getVvalue() * beyond);
        });
    }
}
