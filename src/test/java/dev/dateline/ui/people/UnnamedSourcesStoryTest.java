package dev.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;

/// Who speaks without a name, by keyboard.
class UnnamedSourcesStoryTest extends WindowFixture {
    private void openWithUnnamed() throws IOException {
        openWithUnnamed("6 articles");
    }

    private void openWithUnnamed(String articles) throws IOException {
        writeUnnamedSources();
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText(articles);
        hands.awaitText("up to date");
        focusList();
    }

    @Test
    void wordingsAreOpenedAndLeadToTheSentence() throws IOException {
        openWithUnnamed();

        hands.type("U");

        hands.awaitText("Who speaks without a name");
        hands.awaitText("3 statements of 2 wordings");
        hands.awaitText("official");
        hands.awaitText("people familiar with the talks");
        hands.awaitText("“There are plums,”");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        awaitArticle("plums.txt");

        hands.press(KeyCode.LEFT);
        hands.await(() -> !hands.seesNow("“It is not true,”"), "closed again");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        awaitArticle("talks.txt");
        String told = "The orchard will be sold, people familiar with the talks said.";
        hands.await(() -> selectedText().equals(told), "the sentence is selected");

        hands.press(KeyCode.ESCAPE);
        hands.awaitText("Articles");
        assertFalse(hands.sees("Who speaks without a name"));
    }

    @Test
    void whereThereIsMuchTheWordingsComeFirst() throws IOException {
        String many = "Bankers said it was late. ".repeat(12);
        Files.writeString(
                folder.resolve("orchards/bankers.txt"), "date 2022-04-03 Late\n\n" + many + "\n");
        Files.writeString(
                folder.resolve("orchards/more.txt"),
                "date 2022-04-03 Later\n\nIt was dark. Traders said it was later.\n");
        openWithUnnamed("8 articles");
        hands.type("U");
        hands.awaitText("16 statements of 4 wordings");
        assertFalse(hands.sees("Bankers said it was late."));
        hands.press(KeyCode.ENTER);
        hands.awaitText("Bankers said it was late.");
        hands.press(KeyCode.LEFT);
        hands.await(() -> !hands.seesNow("Bankers said it was late."), "closed again");
    }

    @Test
    void itFollowsTheSearchAndSaysWhereThereIsNobody() throws IOException {
        openWithUnnamed();
        hands.type("U");
        hands.awaitText("3 statements of 2 wordings");

        hands.type("/");
        hands.type("plums");
        hands.awaitText("1 statement of one wording");

        hands.type("zzz");
        hands.awaitText("Nobody speaks unnamed here");
        assertTrue(hands.sees("Who speaks without a name"));
    }

    @Test
    void asOfADayLaterOnesAreUnknown() throws IOException {
        openWithUnnamed();
        hands.type("U");
        hands.awaitText("3 statements of 2 wordings");
        FxThread.run(() -> components.model().asOf().show(LocalDate.of(2022, 4, 1)));
        hands.awaitText("2 statements of 2 wordings");
        assertEquals("", text());
    }
}
