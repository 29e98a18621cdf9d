package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Two speakers on one search, side by side, by keyboard.
class SpeakerComparisonStoryTest extends WindowFixture {
    private void openSample() {
        FxThread.run(() -> components.model().openSample());
        hands.awaitText("36 articles");
        hands.awaitText("up to date");
        hands.type("/");
        hands.type("speaker:\"Ann Bell\" karsova");
        hands.awaitText("6 found");
        focusList();
    }

    private void chooseOther(String begun) {
        hands.awaitText("To stand beside Ann Bell.");
        hands.type(begun);
        hands.press(KeyCode.ENTER);
        hands.awaitText("Side by side in articles with “karsova”");
    }

    @Test
    void twoSpeakersStandSideBySideOnOneSearch() {
        openSample();
        hands.type("b");
        chooseOther("marcus oye");
        hands.await(() -> facts().size() == 2, "both");
        assertEquals(
                List.of(
                        "21 statements in 6 articles  ·  5\u00a0Oct\u00a02021 –"
                                + " 3\u00a0Oct\u00a02023",
                        "2 statements in 2 articles  ·  18\u00a0Feb\u00a02022 –"
                                + " 15\u00a0Mar\u00a02022"),
                facts());
        assertFalse(hands.sees("Sources")); // the left column has stepped aside

        // the search goes on in both, whatever speaker it names
        goTo("since March 2022");
        hands.await(() -> facts().getLast().startsWith("1 statement in 1 article"), "narrowed");
        hands.awaitText("Side by side in articles with “karsova” and dated from 1 March 2022");
    }

    @Test
    void tabLeadsToARowOfTheOther() {
        openSample();
        hands.type("b");
        chooseOther("marcus oye");
        hands.await(() -> facts().size() == 2, "both");
        hands.press(KeyCode.TAB); // the name
        hands.press(KeyCode.TAB);
        hands.await(
                () ->
                        components.scene().getFocusOwner() instanceof ListView<?> list
                                && list.getStyleClass().contains("comparison-list")
                                && list.getSelectionModel().getSelectedIndex() == 0,
                "the first row of a list");
        QuoteHit chosen =
                FxThread.call(() -> components.window().middle().selectedQuote().orElseThrow());
        assertEquals("Marcus Oyelaran", chosen.quote().speaker().name());
    }

    @Test
    void leftAndRightGoToTheOtherAtTheSameDay() {
        openSample();
        hands.type("b");
        chooseOther("marcus oye");
        hands.await(() -> selected() == 0, "first of the left");
        hands.press(KeyCode.RIGHT);
        hands.await(() -> lists().getLast().isFocused() && selected() == 0, "first of the right");
        hands.type("j");
        hands.press(KeyCode.ENTER);
        awaitArticle("circuit/2022/after-karsova.txt");
        hands.press(KeyCode.LEFT);
        hands.await(
                () -> lists().getFirst().isFocused() && day().equals("2022-04-21"),
                "the next day there is");
    }

    @Test
    void escapeLeadsBackToTheListAndItsColumns() {
        openSample();
        double before = FxThread.call(this::listWidth);
        hands.type("b");
        chooseOther("marcus oye");
        hands.await(() -> listWidth() > before + 100, "room");
        hands.press(KeyCode.ESCAPE);
        hands.awaitText("Articles");
        hands.await(() -> Math.abs(listWidth() - before) < 2, "as before");
        assertTrue(FxThread.call(() -> components.scene().getFocusOwner() instanceof ListView));
    }

    private double listWidth() {
        return components.window().middle().node().getLayoutBounds().getWidth();
    }

    private List<ListView<?>> lists() {
        return hands.nodesNow(ListView.class)
                .filter(list -> list.getStyleClass().contains("comparison-list"))
                .<ListView<?>>map(list -> list)
                .toList();
    }

    private int selected() {
        return lists().stream()
                .filter(Node::isFocused)
                .mapToInt(list -> list.getSelectionModel().getSelectedIndex())
                .findFirst()
                .orElse(-1);
    }

    private String day() {
        return lists().getFirst().getSelectionModel().getSelectedItem()
                        instanceof LazyItem.Loaded<?>(QuoteHit hit)
                ? hit.date().day().orElseThrow().toString()
                : "";
    }

    private List<String> facts() {
        return hands.nodesNow(Label.class)
                .filter(label -> label.getStyleClass().contains("statements-summary"))
                .map(Label::getText)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
