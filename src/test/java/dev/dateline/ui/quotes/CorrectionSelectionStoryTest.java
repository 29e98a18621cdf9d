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

/// Whoever corrects one statement after the other goes on from where they are.
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
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("5 articles");
        hands.awaitText("up to date");
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
        selected("One press is enough,");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        selected("Three presses are too many,");
    }

    private void selected(String words) {
        hands.await(() -> words.equals(selectedNow()), "selected: " + words);
    }

    private String selectedNow() {
        return hands.nodesNow(Control.class)
                .filter(list -> list.getStyleClass().contains("quote-list"))
                .filter(Control::isFocused)
                .map(list -> ((ListView<?>) list).getSelectionModel().getSelectedIndex())
                .filter(row -> row >= 0)
                .map(row -> quotes().getItems().get(row))
                .filter(LazyItem.Loaded.class::isInstance)
                .map(slot -> ((QuoteHit) ((LazyItem.Loaded<?>) slot).item()).quote().text())
                .findFirst()
                .orElse("");
    }

    private ListView<?> quotes() {
        return hands.nodesNow(ListView.class)
                .filter(list -> list.getStyleClass().contains("quote-list"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNextStatementIsSelectedWhenOneIsNoQuotation() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        selectThird();
        hands.type("x");
        hands.awaitText("Not a quotation: “Three presses");
        selected("Four presses would be a joke,");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Not a quotation");
        selected("Four presses would be a joke,");
        hands.type("k");
        selected("Three presses are too many,");
    }

    @Test
    void aStatementStaysSelectedWhenSomebodyElseSaidIt() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        selectThird();
        hands.type("o");
        hands.awaitText("Names of the article");
        hands.type("Tom Reed");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Tom Reed said “Three presses");
        hands.awaitText("corrected by you");
        selected("Three presses are too many,");
    }

    @Test
    void aStatementStaysSelectedWhenNewOnesComeAboveIt() throws IOException {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        selectThird();
        Files.writeString(
                folder.resolve("orchards/new.txt"),
                "date 2023-06-01 Plums\n\n“Plums are ripe,” said Ann Bell, a farmer.\n");
        hands.press(KeyCode.F5);
        hands.awaitText("8 quotes");
        selected("Three presses are too many,");
    }

    @Test
    void onTheSpeakersPageTheNextStatementIsSelectedToo() {
        FxThread.run(() -> components.window().showSpeaker("Ann Bell"));
        hands.awaitText("5 statements");
        selected("We will press every apple of the orchard ourselves,");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        selected("Two presses are better,");
        hands.type("x");
        hands.awaitText("4 statements");
        selected("Three presses are too many,");
    }

    @Test
    void theLastOneIsSelectedWhenTheLastIsNoQuotation() {
        FxThread.run(() -> components.window().showSpeaker("Ann Bell"));
        hands.awaitText("5 statements");
        hands.press(KeyCode.END);
        selected("Four presses would be a joke,");
        hands.type("x");
        hands.awaitText("4 statements");
        selected("Three presses are too many,");
    }

    @Test
    void inTheArticleOneGoesOnFromWhatWasNoQuotation() {
        hands.type("]");
        hands.type("]");
        hands.type("]");
        hands.awaitText("Quote 3 of 4");
        double scrolled = scrolled();
        assertTrue(scrolled > 0);
        hands.type("x");
        hands.awaitText("Not a quotation: “Three presses");
        hands.awaitText("3 quotes");
        assertEquals(scrolled, scrolled());
        hands.type("]");
        hands.awaitText("Quote 3 of 3");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Quote 4 of 4");
        hands.type("[");
        hands.awaitText("Quote 3 of 4");
    }

    @Test
    void inTheArticleOneGoesBackFromWhatWasNoQuotation() {
        hands.type("]");
        hands.type("]");
        hands.type("]");
        hands.awaitText("Quote 3 of 4");
        hands.type("x");
        hands.awaitText("3 quotes");
        hands.type("[");
        hands.awaitText("Quote 2 of 3");
    }

    @Test
    void inTheArticleAQuotationStaysCurrentWhenSomebodyElseSaidIt() {
        hands.type("]");
        hands.type("]");
        hands.awaitText("Quote 2 of 4");
        hands.type("o");
        hands.awaitText("Names of the article");
        hands.type("Tom Reed");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Tom Reed said “Two presses");
        hands.await(() -> hands.seesNow("Tom Reed") && hands.seesNow("Quote 2 of 4"), "current");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Tom Reed said");
        hands.awaitText("Quote 2 of 4");
    }

    /// In pixels.
    private double scrolled() {
        return FxThread.call(() -> {
            var pane =
                    (javafx.scene.control.ScrollPane)
                            components.window().article().node().lookup(".article-scroll");
            double beyond =
                    pane.getContent().getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight();
            return Math.rint(pane.getVvalue() * beyond);
        });
    }
}
