package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One quotation's words through the archive, by keyboard.
class QuoteReuseStoryTest extends WindowFixture {
    private void openWithCopies() throws IOException {
        Path archive = folder.resolve("orchards");
        Files.writeString(
                archive.resolve("later.txt"),
                "date 2022-04-01 The press again\n\n“We will press every single apple of the"
                        + " orchard,” said Tom Reed of Quillon.\n");
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("5 articles");
        hands.awaitText("up to date");
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("Ann Bell");
    }

    private boolean seesText(String styleClass, String words) {
        return hands.nodesNow(Text.class)
                .filter(text -> text.getStyleClass().contains(styleClass))
                .anyMatch(text -> text.getText().strip().equals(words));
    }

    @Test
    void showsWhereTheWordsArePrintedAndWhatWasChanged() throws IOException {
        openWithCopies();
        selectQuoteOf("herald/cider.txt");

        hands.type("q");

        hands.awaitText("Where these words are printed");
        hands.awaitText(
                "First on 4\u00a0March\u00a02022: printed 2 times, 1 changed, 1 given to somebody"
                        + " else");
        hands.awaitText("First printed  ·  Chosen  ·  4 March 2022");
        hands.awaitText("said by somebody else: Tom Reed");
        hands.await(() -> seesText("quote-reuse-added", "single"), "what was added");
        hands.await(() -> seesText("quote-reuse-omitted", "ourselves"), "what was left out");

        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        awaitArticle("later.txt");
        hands.press(KeyCode.ESCAPE);
        hands.awaitText("Articles");
        assertFalse(hands.sees("Where these words are printed"));
    }

    @Test
    void withoutAQuotationItSaysWhatToDo() {
        openArchive();
        focusList();
        hands.type("q");
        hands.awaitText("Choose a quotation first");
    }

    private void selectQuoteOf(String path) {
        focusList();
        hands.type("kkkkk");
        hands.await(
                () -> {
                    var chosen = components.window().middle().selectedQuote();
                    if (chosen.isPresent() && chosen.get().path().equals(path)) {
                        return true;
                    }
                    components.window().middle().moveSelection(1);
                    return false;
                },
                path);
    }
}
