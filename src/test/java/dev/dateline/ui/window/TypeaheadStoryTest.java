package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.testing.SampleArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/// Tests keys that are typed before their target is ready.
class TypeaheadStoryTest extends WindowFixture {
    @Test
    void nameIsTypedBeforePromptOpens() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        robot.type("]");
        robot.awaitText("Quote 1 of 1");
        robot.type("oMo Orchard");
        robot.awaitText("Names of the article");
        assertEquals("Mo Orchard", FxThread.call(this::focusedText));
        assertEquals("", searchText());
    }

    private String focusedText() {
        return components.scene().getFocusOwner() instanceof TextField field ? field.getText() : "";
    }

    @Test
    void noteIsTypedBeforePromptOpens() {
        openArchive();
        focusList();
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("3 quotes");
        robot.type("nask again");
        robot.awaitText("On “Half the blossom is gone,”");
        assertEquals("", searchText());
    }

    @Test
    void selectionMovesBeforeStatementsLoad() {
        openArchive();
        focusList();
        robot.pressAndType("jj", KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("3 quotes");
        robot.await(() -> selectedQuote().startsWith("It is the points"), "the third");
    }

    @Test
    void twoCorrectionsInARow() throws IOException {
        SampleArchive.write(folder);
        Files.writeString(
                folder.resolve("orchards/plan.txt"),
                """
                date 2022-06-01 The plan

                “One press is enough,” said Ann Bell of Quillon.

                “Two presses are better,” said Tom Reed of Vexley.
                """);
        openArchive(5);
        focusList();
        awaitArticle("plan.txt");
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("5 quotes");
        robot.await(() -> selectedQuote().startsWith("One press"), "the first");
        robot.type("xx");
        robot.awaitText("Not a quotation: “Two presses");
        robot.awaitText("3 quotes");
        robot.await(() -> selectedQuote().startsWith("Half the blossom"), "the third");
    }

    @Test
    void searchIsTypedWhileArchiveOpens() {
        awaitWelcome();
        robot.pressAndType("/trams", KeyCode.O, KeyCode.CONTROL);
        robot.awaitText("1 found");
        assertEquals("trams", searchText());
    }

    private String selectedQuote() {
        return robot.nodesNow(ListView.class)
                .filter(list -> list.getStyleClass().contains("quote-list"))
                .map(list -> quoteText((ListView<?>) list))
                .findFirst()
                .orElse("");
    }

    private static String quoteText(ListView<?> list) {
        int row = list.getSelectionModel().getSelectedIndex();
        return row >= 0 && list.getItems().get(row) instanceof LazyItem.Loaded<?>(QuoteHit hit)
                ? hit.quote().text()
                : "";
    }
}
