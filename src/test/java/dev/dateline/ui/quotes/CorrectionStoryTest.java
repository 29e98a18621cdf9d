package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/// Corrections of quotations on a real stage, by keyboard.
class CorrectionStoryTest extends WindowFixture {
    private static final String WORDS = "We will press every apple";

    private Path archive;

    @BeforeEach
    void openArticle() throws IOException {
        archive = SampleArchive.write(folder);
        FxThread.run(() -> components.model().archive().open(archive));
        hands.awaitText("up to date");
        hands.await(() -> path().equals("herald/frost.txt"), "the first article");
        FxThread.run(() -> components.model().navigator().openArticle("herald/cider.txt", 0));
        hands.await(() -> path().equals("herald/cider.txt"), "the article");
    }

    @Test
    void anotherSpeakerIsTakenFromTheArticlesNamesAndTakenBack() {
        hands.type("o");
        hands.awaitText("Names of the article");
        hands.awaitText("Nobody who is named");
        hands.type("Quillon");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Quillon said “" + WORDS);
        hands.await(() -> speaker().equals("Quillon"), "another speaker");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.await(() -> speaker().equals("Ann Bell"), "the speaker as found");
    }

    @Test
    void aNameThatTheArticleDoesNotPrintCanBeTyped() {
        hands.type("o");
        hands.awaitText("Names of the article");
        hands.type("Mo Orchard");
        hands.press(KeyCode.ENTER);
        hands.await(() -> speaker().equals("Mo Orchard"), "the typed speaker");
    }

    @Test
    void whatIsNoQuotationVanishesFromArticleAndList() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("3 quotes");
        hands.press(KeyCode.DOWN);
        hands.type("x");
        hands.awaitText("2 quotes");
        assertEquals(0, quotes());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("3 quotes");
        hands.await(() -> quotes() == 1, "the quotation again");
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("2 quotes");
        hands.await(() -> quotes() == 0, "no quotation once more");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("3 quotes");
    }

    @Test
    void twoNamesAreMadeOnePerson() {
        hands.type("p");
        hands.awaitText("Ann Bell is the same person as");
        hands.type("Tom");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Ann Bell and Tom Reed are one person");
        FxThread.run(() -> components.window().showSpeaker("Ann Bell"));
        hands.awaitText("2 statements");
        hands.awaitText("Also printed as Tom Reed");
    }

    @Test
    void aQuotationIsHeldAgainstItsFile() throws IOException {
        hands.type("v");
        hands.awaitText("The same words stand in the file.");
        Path file = archive.resolve("herald/cider.txt");
        Files.writeString(file, Files.readString(file).replace("every apple", "each apple"));
        hands.type("v");
        hands.awaitText("Other words stand there now");
    }

    @Test
    void theAnswerStandsOnTheQuotationsCard() throws IOException {
        hands.type("v");
        hands.await(() -> card().contains("✓ The same words stand in the file."), "match");
        Path file = archive.resolve("herald/cider.txt");
        String before = Files.readString(file);
        Files.writeString(file, before.replace("Quillon has", "Yesterday Quillon has"));
        hands.type("v");
        hands.await(() -> card().contains("→ The same words stand in the file, but now"), "moved");
        Files.writeString(file, before.replace("every apple", "each apple"));
        hands.type("v");
        hands.await(() -> card().contains("≠ Other words stand there now"), "changed");
    }

    @Test
    void aQuotationOfTheListIsOpenedToShowWhetherItStillStands() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("3 quotes");
        hands.press(KeyCode.END);
        hands.type("v");
        hands.await(() -> path().equals("courier/trams.txt"), "its article");
        hands.await(() -> card().contains("✓ The same words stand in the file."), "match");
    }

    @Test
    void theMenuOverAQuotationCorrectsIt() {
        FxThread.run(() -> components.window().article().node().applyCss());
        hands.rightClick("article-paragraph", 1, 90);
        hands.offered("Not a quotation");
        hands.choose("Not a quotation");
        hands.awaitText("Not a quotation: “" + WORDS);
        hands.await(() -> quotes() == 0, "none left");
    }

    private String card() {
        return components.window().article().node().lookupAll(".quote-card .label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theReviewListOpensTheSentence() {
        hands.press(KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("3 quotes");
        hands.awaitText("It is the points");
        hands.press(KeyCode.ENTER);
        hands.await(() -> path().equals("courier/trams.txt"), "the least sure one's article");
    }

    private String speaker() {
        var now = components.model().openArticleModel().articleProperty().get();
        return now == null || now.article().quotes().isEmpty()
                ? ""
                : now.article().quotes().getFirst().speaker().name();
    }

    private String path() {
        var now = components.model().openArticleModel().articleProperty().get();
        return now == null ? "" : now.article().article().path();
    }

    private int quotes() {
        var now = components.model().openArticleModel().articleProperty().get();
        return now == null ? -1 : now.article().quotes().size();
    }
}
