package dev.dateline.ui.people;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/// Tests the view of people who are named and never quoted.
class UnquotedPeopleStoryTest extends WindowFixture {
    @Test
    void nameExpandsToSentence() throws IOException {
        Files.writeString(
                folder.resolve("orchards/sold.txt"),
                "date 2022-04-03 Sold\n\nIt is late. Quillon was sold by Jane Lund.\n");
        awaitWelcome();
        robot.press(KeyCode.O, KeyCode.CONTROL);
        robot.awaitText("up to date");
        focusList();

        robot.type("N");

        robot.awaitText("Who is named and never quoted");
        robot.awaitText("1 person in 1 sentence");
        robot.awaitText("Jane Lund");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        awaitArticle("sold.txt");
        String sentence = "Quillon was sold by Jane Lund.";
        robot.await(() -> selectedText().equals(sentence), "the sentence is selected");

        robot.press(KeyCode.ESCAPE);
        robot.awaitText("Articles");
        robot.awaitGone("Who is named and never quoted");
    }
}
