package dev.dateline.ui.quotes;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.SampleArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Tests corrections of quotations by keyboard.
class CorrectionStoryTest extends WindowFixture {
    private static final String QUOTE_START = "We will press every apple";

    private Path archiveFolder;

    @BeforeEach
    void openArticle() throws IOException {
        archiveFolder = SampleArchive.write(folder);
        FxThread.run(() -> components.model().archive().open(archiveFolder));
        robot.awaitText("up to date");
        awaitArticle("herald/frost.txt");
        openArticle("herald/cider.txt", 0);
        awaitArticle("herald/cider.txt");
    }

    @Test
    void speakerIsChangedAndUndone() {
        robot.type("o");
        robot.awaitText("Names of the article");
        robot.awaitText("Nobody who is named");
        robot.type("Quillon");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Quillon said “" + QUOTE_START);
        robot.await(() -> speaker().equals("Quillon"), "another speaker");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.await(() -> speaker().equals("Ann Bell"), "the speaker as found");
    }

    @Test
    void typedSpeakerIsAccepted() {
        robot.type("o");
        robot.awaitText("Names of the article");
        robot.type("Mo Orchard");
        robot.press(KeyCode.ENTER);
        robot.await(() -> speaker().equals("Mo Orchard"), "the typed speaker");
    }

    @Test
    void rejectedQuotationIsRemoved() {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("3 quotes");
        robot.press(KeyCode.DOWN);
        robot.type("x");
        robot.awaitText("2 quotes");
        robot.await(() -> quoteCount() == 0, "no quotations");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("3 quotes");
        robot.await(() -> quoteCount() == 1, "the quotation again");
        robot.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("2 quotes");
        robot.await(() -> quoteCount() == 0, "no quotation once more");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("3 quotes");
    }

    @Test
    void speakersAreMerged() {
        robot.type("p");
        robot.awaitText("Ann Bell is the same person as");
        robot.type("Tom");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Ann Bell and Tom Reed are one person");
        FxThread.run(() -> components.window().views().middle().views().showSpeaker("Ann Bell"));
        robot.awaitText("2 statements");
        robot.awaitText("Also printed as Tom Reed");
    }

    @Test
    void quotationIsVerified() throws IOException {
        robot.type("v");
        robot.awaitText("The same words stand in the file.");
        Path file = archiveFolder.resolve("herald/cider.txt");
        Files.writeString(file, Files.readString(file).replace("every apple", "each apple"));
        robot.type("v");
        robot.awaitText("Other words stand there now");
    }

    @Test
    void verificationIsShownOnQuoteCard() throws IOException {
        robot.type("v");
        robot.await(() -> quoteCardText().contains("✓ The same words stand in the file."), "match");
        Path file = archiveFolder.resolve("herald/cider.txt");
        String before = Files.readString(file);
        Files.writeString(file, before.replace("Quillon has", "Yesterday Quillon has"));
        robot.type("v");
        robot.await(
                () -> quoteCardText().contains("→ The same words stand in the file, but now"),
                "moved");
        Files.writeString(file, before.replace("every apple", "each apple"));
        robot.type("v");
        robot.await(() -> quoteCardText().contains("≠ Other words stand there now"), "changed");
    }

    @Test
    void listedQuotationIsOpenedAndVerified() {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("3 quotes");
        robot.press(KeyCode.END);
        robot.type("v");
        awaitArticle("courier/trams.txt");
        robot.await(() -> quoteCardText().contains("✓ The same words stand in the file."), "match");
    }

    @Test
    void contextMenuRejectsQuotation() {
        FxThread.run(() -> components.window().views().frame().article().node().applyCss());
        robot.rightClick("article-paragraph", 1, 90);
        robot.awaitPopupText("Not a quotation");
        robot.chooseMenuItem("Not a quotation");
        robot.awaitText("Not a quotation: “" + QUOTE_START);
        robot.await(() -> quoteCount() == 0, "none left");
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

    @Test
    void reviewListOpensSentence() {
        robot.press(KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("3 quotes");
        robot.awaitText("It is the points");
        robot.press(KeyCode.ENTER);
        awaitArticle("courier/trams.txt"); // has the least confident quotation
    }

    private String speaker() {
        var now = components.model().openArticleModel().articleProperty().get();
        return now == null || now.article().quotes().isEmpty()
                ? ""
                : now.article().quotes().getFirst().speaker().name();
    }

    private int quoteCount() {
        var now = components.model().openArticleModel().articleProperty().get();
        return now == null ? -1 : now.article().quotes().size();
    }
}
