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
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/// What did Ann Bell say about Karsova before and after March 2022, and where is it printed?
/// Answered without a mouse.
class ResearchWalkthroughStoryTest extends WindowFixture {
    @Test
    void whatSomebodySaidBeforeAndAfterADayIsFoundAndProvedByKeyboard() {
        FxThread.run(() -> components.model().openSample());
        hands.awaitText("36 articles");
        hands.awaitText("up to date");

        // who: the box completes the name
        hands.type("/");
        hands.type("bel");
        hands.offered("Ann Bell");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" ", text());

        // about what
        hands.type("karsova");
        hands.awaitText("6 found");

        // before then: dates as one says them
        hands.press(KeyCode.G, KeyCode.CONTROL);
        hands.awaitText("before March 2022");
        hands.type("before March 2022");
        hands.awaitText("up to 28 February 2022");
        hands.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" karsova date:..2022-02", text());
        hands.awaitText("2 found");

        // the statements, in which each names its day and its source
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("“We read laws before we have opinions about them,”");
        List<String> before = days();
        assertTrue(before.stream().allMatch(day -> day.compareTo("2022-03-01") < 0), "" + before);

        // in its article, and still in its file
        hands.await(this::aStatementIsSelected, "selected statement");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Quote 1 of");
        hands.type("v");
        hands.await(() -> card().contains("✓ The same words stand in the file."), "match");

        // with its source, to be taken along
        hands.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Copied with its source");
        String cited = clipboard();
        assertTrue(cited.contains("We read laws before we have opinions about them,"), cited);
        assertTrue(cited.contains("Ann Bell"), cited);
        assertTrue(cited.contains("Circuit Weekly"), cited);
        assertTrue(cited.contains("circuit/2022/quillon-karsova-question.txt"), cited);

        // and since then: the other date takes the place of this one
        hands.press(KeyCode.G, KeyCode.CONTROL);
        hands.awaitText("since 4 March 2022");
        hands.type("since March 2022");
        hands.awaitText("from 1 March 2022");
        hands.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" karsova date:2022-03..", text());
        hands.awaitText("4 found");
        hands.awaitText("and so we go");
        List<String> after = days();
        assertFalse(after.isEmpty());
        assertTrue(after.stream().allMatch(day -> day.compareTo("2022-03-01") >= 0), "" + after);
        hands.press(KeyCode.END);
        hands.press(KeyCode.ENTER);
        hands.type("e");
        hands.awaitText("Dossier 1");
    }

    /// Of the statements that are listed.
    private List<String> days() {
        return FxThread.call(() ->
                hands.nodesNow(ListView.class)
                        .filter(list -> list.getStyleClass().contains("quote-list"))
                        .flatMap(list -> ((ListView<?>) list).getItems().stream())
                        .filter(LazyItem.Loaded.class::isInstance)
                        .map(slot -> (QuoteHit) ((LazyItem.Loaded<?>) slot).item())
                        .map(hit -> hit.date().day().orElseThrow().toString())
                        .toList());
    }

    private boolean aStatementIsSelected() {
        return hands.nodesNow(ListView.class)
                .filter(list -> list.getStyleClass().contains("quote-list"))
                .anyMatch(list ->
                        list.isFocused()
                                && list.getSelectionModel().getSelectedItem()
                                        instanceof LazyItem.Loaded);
    }

    private String card() {
        return components.window().article().node().lookupAll(".quote-card .label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private static String clipboard() {
        return FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
