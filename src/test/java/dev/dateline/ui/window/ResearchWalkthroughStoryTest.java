package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/// Answers a research question by keyboard: what did Ann Bell say about Karsova before and after
/// March 2022, and in which articles?
class ResearchWalkthroughStoryTest extends WindowFixture {
    @Test
    void statementsBeforeAndAfterDateAreFoundAndVerified() {
        openLargeSample();
        robot.awaitText("up to date");

        // choose the speaker from the completions
        robot.type("/");
        robot.type("bel");
        robot.awaitPopupText("Ann Bell");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" ", searchText());

        // add a word
        robot.type("karsova");
        robot.awaitText("6 found");

        // filter by a date in words
        robot.press(KeyCode.G, KeyCode.CONTROL);
        robot.awaitText("before March 2022");
        robot.type("before March 2022");
        robot.awaitText("up to 28 February 2022");
        robot.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" karsova date:..2022-02", searchText());
        robot.awaitText("2 found");

        // list the statements
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("“We read laws before we have opinions about them,”");
        List<String> before = days();
        assertTrue(before.stream().allMatch(day -> day.compareTo("2022-03-01") < 0), "" + before);

        // open one in its article and compare it with the file
        robot.await(this::isStatementSelected, "selected statement");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Quote 1 of");
        robot.type("v");
        robot.await(() -> quoteCardText().contains("✓ The same words stand in the file."), "match");

        // copy it with its source
        robot.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Copied with its source");
        String cited = clipboardText();
        assertTrue(cited.contains("We read laws before we have opinions about them,"), cited);
        assertTrue(cited.contains("Ann Bell"), cited);
        assertTrue(cited.contains("Circuit Weekly"), cited);
        assertTrue(cited.contains("circuit/2022/quillon-karsova-question.txt"), cited);

        // replace the date filter
        robot.press(KeyCode.G, KeyCode.CONTROL);
        robot.awaitText("since 4 March 2022");
        robot.type("since March 2022");
        robot.awaitText("from 1 March 2022");
        robot.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" karsova date:2022-03..", searchText());
        robot.awaitText("4 found");
        robot.awaitText("and so we go");
        List<String> after = days();
        assertFalse(after.isEmpty());
        assertTrue(after.stream().allMatch(day -> day.compareTo("2022-03-01") >= 0), "" + after);
        robot.press(KeyCode.END);
        robot.press(KeyCode.ENTER);
        robot.type("e");
        robot.awaitText("Dossier 1");
    }

    /// Returns the dates of the statements that are loaded.
    private List<String> days() {
        return FxThread.call(() ->
                robot.nodesNow(ListView.class)
                        .filter(list -> list.getStyleClass().contains("quote-list"))
                        .flatMap(list -> ((ListView<?>) list).getItems().stream())
                        .filter(LazyItem.Loaded.class::isInstance)
                        .map(row -> (QuoteHit) ((LazyItem.Loaded<?>) row).item())
                        .map(hit -> hit.date().day().orElseThrow().toString())
                        .toList());
    }

    private boolean isStatementSelected() {
        return robot.nodesNow(ListView.class)
                .filter(list -> list.getStyleClass().contains("quote-list"))
                .anyMatch(list ->
                        list.isFocused()
                                && list.getSelectionModel().getSelectedItem()
                                        instanceof LazyItem.Loaded);
    }

    private String quoteCardText() {
        return components
                .window()
                .views()
                .frame()
                .article()
                .node()
                .lookupAll(".quote-card .label")
                .stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }
}
