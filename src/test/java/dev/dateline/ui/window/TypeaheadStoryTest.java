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

/// Keys that are typed faster than the window comes up with what they are for.
class TypeaheadStoryTest extends WindowFixture {
    @Test
    void aNameIsTypedBeforeTheSheetThatAsksForItIsThere() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        hands.type("]");
        hands.awaitText("Quote 1 of 1");
        hands.type("oMo Orchard");
        hands.awaitText("Names of the article");
        assertEquals("Mo Orchard", FxThread.call(this::typed));
        assertEquals("", text());
    }

    private String typed() {
        return components.scene().getFocusOwner() instanceof TextField field ? field.getText() : "";
    }

    @Test
    void aNoteOnAStatementIsTypedBeforeTheSheetIsThere() {
        openArchive();
        focusList();
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("3 quotes");
        hands.type("nask again");
        hands.awaitText("On “Half the blossom is gone,”");
        assertEquals("", text());
    }

    @Test
    void oneGoesDownTheStatementsBeforeTheyAreThere() {
        openArchive();
        focusList();
        hands.pressAndType("jj", KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("3 quotes");
        hands.await(() -> selected().startsWith("It is the points"), "the third");
    }

    @Test
    void twoStatementsInARowAreNoQuotations() throws IOException {
        SampleArchive.write(folder);
        Files.writeString(
                folder.resolve("orchards/plan.txt"),
                """
                date 2022-06-01 The plan

                “One press is enough,” said Ann Bell of Quillon.

                “Two presses are better,” said Tom Reed of Vexley.
                """);
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("5 articles");
        hands.awaitText("up to date");
        focusList();
        awaitArticle("plan.txt");
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("5 quotes");
        hands.await(() -> selected().startsWith("One press"), "the first");
        hands.type("xx");
        hands.awaitText("Not a quotation: “Two presses");
        hands.awaitText("3 quotes");
        hands.await(() -> selected().startsWith("Half the blossom"), "the third");
    }

    @Test
    void oneSearchesAnArchiveThatIsStillBeingOpened() {
        hands.awaitText("A reader for archives of dated news");
        hands.pressAndType("/trams", KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("1 found");
        assertEquals("trams", text());
    }

    private String selected() {
        return hands.nodesNow(ListView.class)
                .filter(list -> list.getStyleClass().contains("quote-list"))
                .map(list -> words((ListView<?>) list))
                .findFirst()
                .orElse("");
    }

    private static String words(ListView<?> list) {
        int row = list.getSelectionModel().getSelectedIndex();
        return row >= 0 && list.getItems().get(row) instanceof LazyItem.Loaded<?>(QuoteHit hit)
                ? hit.quote().text()
                : "";
    }
}
