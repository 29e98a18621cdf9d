package dev.dateline.ui.quotes;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tests the view of a quotation's reuses by keyboard.
class QuoteReuseStoryTest extends WindowFixture {
    private void openWithCopies() throws IOException {
        Path archive = folder.resolve("orchards");
        Files.writeString(
                archive.resolve("later.txt"),
                "date 2022-04-01 The press again\n\n“We will press every single apple of the"
                        + " orchard,” said Tom Reed of Quillon.\n");
        openArchive(5);
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("Ann Bell");
    }

    private boolean seesStyledText(String styleClass, String text) {
        return robot.nodesNow(Text.class)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .anyMatch(node -> node.getText().strip().equals(text));
    }

    @Test
    void listsReusesWithDifferences() throws IOException {
        openWithCopies();
        selectQuoteOf("herald/cider.txt");

        robot.type("q");

        robot.awaitText("Where these words are printed");
        robot.awaitText(
                "First on 4\u00a0March\u00a02022: printed 2 times, 1 changed, 1 given to somebody"
                        + " else");
        robot.awaitText("First printed  ·  Chosen  ·  4 March 2022");
        robot.awaitText("said by somebody else: Tom Reed");
        robot.await(() -> seesStyledText("quote-reuse-added", "single"), "what was added");
        robot.await(() -> seesStyledText("quote-reuse-omitted", "ourselves"), "what was left out");

        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        awaitArticle("later.txt");
        robot.press(KeyCode.ESCAPE);
        robot.awaitText("Articles");
        robot.awaitGone("Where these words are printed");
    }

    @Test
    void missingQuotationIsReported() {
        openArchive();
        focusList();
        robot.type("q");
        robot.awaitText("Choose a quotation first");
    }

    private void selectQuoteOf(String path) {
        focusList();
        robot.type("kkkkk");
        robot.await(
                () -> {
                    var chosen = components.window().views().middle().selectedQuote();
                    if (chosen.isPresent() && chosen.get().path().equals(path)) {
                        return true;
                    }
                    components.window().views().middle().moveSelection(1);
                    return false;
                },
                path);
    }
}
