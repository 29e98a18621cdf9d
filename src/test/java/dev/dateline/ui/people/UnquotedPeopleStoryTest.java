package dev.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/// Who is named and never quoted, in the window.
class UnquotedPeopleStoryTest extends WindowFixture {
    @Test
    void namesAreOpenedAndLeadToTheSentence() throws IOException {
        Files.writeString(
                folder.resolve("orchards/sold.txt"),
                "date 2022-04-03 Sold\n\nIt is late. Quillon was sold by Jane Lund.\n");
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("up to date");
        focusList();

        hands.type("N");

        hands.awaitText("Who is named and never quoted");
        hands.awaitText("1 person in 1 sentence");
        hands.awaitText("Jane Lund");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        awaitArticle("sold.txt");
        String told = "Quillon was sold by Jane Lund.";
        hands.await(() -> selectedText().equals(told), "the sentence is selected");

        hands.press(KeyCode.ESCAPE);
        hands.awaitText("Articles");
        assertFalse(hands.seesNow("Who is named and never quoted"));
    }
}
