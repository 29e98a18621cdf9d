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

/// Tests the comparison of two speakers by keyboard.
class SpeakerComparisonStoryTest extends WindowFixture {
    private void openSample() {
        openLargeSample();
        robot.awaitText("up to date");
        robot.type("/");
        robot.type("speaker:\"Ann Bell\" karsova");
        robot.awaitText("6 found");
        focusList();
    }

    private void chooseOther(String prefix) {
        robot.awaitText("To stand beside Ann Bell.");
        robot.type(prefix);
        robot.press(KeyCode.ENTER);
        robot.awaitText("Side by side in articles with “karsova”");
    }

    @Test
    void comparisonFollowsSearch() {
        openSample();
        robot.type("b");
        chooseOther("marcus oye");
        robot.await(() -> summaries().size() == 2, "both");
        assertEquals(
                List.of(
                        "21 statements in 6 articles  ·  5\u00a0Oct\u00a02021 –"
                                + " 3\u00a0Oct\u00a02023",
                        "2 statements in 2 articles  ·  18\u00a0Feb\u00a02022 –"
                                + " 15\u00a0Mar\u00a02022"),
                summaries());
        assertFalse(robot.sees("Sources")); // the left column is hidden

        // both lists follow the search
        goToDate("since March 2022");
        robot.await(() -> summaries().getLast().startsWith("1 statement in 1 article"), "narrowed");
        robot.awaitText("Side by side in articles with “karsova” and dated from 1 March 2022");
    }

    @Test
    void tabLeadsToOtherSpeaker() {
        openSample();
        robot.type("b");
        chooseOther("marcus oye");
        robot.await(() -> summaries().size() == 2, "both");
        robot.press(KeyCode.TAB); // the name
        robot.press(KeyCode.TAB);
        robot.await(
                () ->
                        components.scene().getFocusOwner() instanceof ListView<?> list
                                && list.getStyleClass().contains("comparison-list")
                                && list.getSelectionModel().getSelectedIndex() == 0,
                "the first row of a list");
        QuoteHit chosen =
                FxThread.call(
                        () -> components.window().views().middle().selectedQuote().orElseThrow());
        assertEquals("Marcus Oyelaran", chosen.quote().speaker().name());
    }

    @Test
    void arrowKeysSwitchSpeakerAtSameDay() {
        openSample();
        robot.type("b");
        chooseOther("marcus oye");
        robot.await(() -> selectedRow() == 0, "first of the left");
        robot.press(KeyCode.RIGHT);
        robot.await(
                () -> lists().getLast().isFocused() && selectedRow() == 0, "first of the right");
        robot.type("j");
        robot.press(KeyCode.ENTER);
        awaitArticle("circuit/2022/after-karsova.txt");
        robot.press(KeyCode.LEFT);
        robot.await(
                () -> lists().getFirst().isFocused() && selectedDay().equals("2022-04-21"),
                "the next day there is");
    }

    @Test
    void escapeRestoresListAndColumns() {
        openSample();
        double before = FxThread.call(this::listWidth);
        robot.type("b");
        chooseOther("marcus oye");
        robot.await(() -> listWidth() > before + 100, "room");
        robot.press(KeyCode.ESCAPE);
        robot.awaitText("Articles");
        robot.await(() -> Math.abs(listWidth() - before) < 2, "as before");
        assertTrue(FxThread.call(() -> components.scene().getFocusOwner() instanceof ListView));
    }

    private double listWidth() {
        return components.window().views().middle().node().getLayoutBounds().getWidth();
    }

    private List<ListView<?>> lists() {
        return robot.nodesNow(ListView.class)
                .filter(list -> list.getStyleClass().contains("comparison-list"))
                .<ListView<?>>map(list -> list)
                .toList();
    }

    private int selectedRow() {
        return lists().stream()
                .filter(Node::isFocused)
                .mapToInt(list -> list.getSelectionModel().getSelectedIndex())
                .findFirst()
                .orElse(-1);
    }

    private String selectedDay() {
        return lists().getFirst().getSelectionModel().getSelectedItem()
                        instanceof LazyItem.Loaded<?>(QuoteHit hit)
                ? hit.date().day().orElseThrow().toString()
                : "";
    }

    private List<String> summaries() {
        return robot.nodesNow(Label.class)
                .filter(label -> label.getStyleClass().contains("statements-summary"))
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
