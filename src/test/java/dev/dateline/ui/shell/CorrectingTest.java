package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.library.Homes;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkit;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// Corrections of quotations on a real stage, by keyboard.
@ExtendWith(FxToolkit.class)
class CorrectingTest {
    private static final String WORDS = "We will press every apple";

    @TempDir Path folder;
    private Path archive;
    private Session session;
    private Stage stage;
    private Hands hands;

    @BeforeEach
    void openArticle() throws IOException {
        archive = SampleArchive.write(folder);
        session =
                new Session(
                        new Places(
                                new Homes(folder.resolve("index"), folder.resolve("notes")),
                                folder.resolve("settings.json"),
                                folder.resolve("nordhaven")),
                        _ -> new FakeDesk(archive, folder.resolve("out.pdf")),
                        UnaryOperator.identity(),
                        file -> file::save);
        stage =
                FxThread.call(() -> {
                    var shown = new Stage();
                    shown.setScene(session.scene());
                    shown.show();
                    shown.requestFocus();
                    return shown;
                });
        hands = new Hands(session.scene());
        FxThread.run(() -> session.model().archive().open(archive));
        hands.see("up to date");
        hands.await(() -> path().equals("herald/frost.txt"), "the first article");
        FxThread.run(() -> session.model().read("herald/cider.txt", 0));
        hands.await(() -> path().equals("herald/cider.txt"), "the article");
    }

    @AfterEach
    void closeWindow() throws IOException {
        FxThread.run(stage::close);
        session.close();
    }

    @Test
    void anotherSpeakerIsTakenFromTheArticlesNamesAndTakenBack() {
        hands.type("o");
        hands.see("Names of the article");
        hands.see("Nobody who is named");
        hands.type("Quillon");
        hands.press(KeyCode.ENTER);
        hands.see("Quillon said “" + WORDS);
        hands.await(() -> speaker().equals("Quillon"), "another speaker");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.await(() -> speaker().equals("Ann Bell"), "the speaker as found");
    }

    @Test
    void aNameThatTheArticleDoesNotPrintCanBeTyped() {
        hands.type("o");
        hands.see("Names of the article");
        hands.type("Mo Orchard");
        hands.press(KeyCode.ENTER);
        hands.await(() -> speaker().equals("Mo Orchard"), "the typed speaker");
    }

    @Test
    void whatIsNoQuotationVanishesFromArticleAndList() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("3 quotes");
        hands.type("x");
        hands.see("2 quotes");
        assertEquals(0, quotes());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("3 quotes");
        hands.await(() -> quotes() == 1, "the quotation again");
    }

    @Test
    void twoNamesAreMadeOnePerson() {
        hands.type("p");
        hands.see("Ann Bell is the same person as");
        hands.type("Tom");
        hands.press(KeyCode.ENTER);
        hands.see("Ann Bell and Tom Reed are one person");
        FxThread.run(() -> session.window().showSpeaker("Ann Bell"));
        hands.see("2 statements");
        hands.see("Also printed as Tom Reed");
    }

    @Test
    void aQuotationIsHeldAgainstItsFile() throws IOException {
        hands.type("v");
        hands.see("The same words stand in the file.");
        Path file = archive.resolve("herald/cider.txt");
        Files.writeString(file, Files.readString(file).replace("every apple", "each apple"));
        hands.type("v");
        hands.see("Other words stand there now");
    }

    @Test
    void theReviewListOpensTheSentence() {
        hands.press(KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("3 quotes");
        hands.see("It is the points");
        hands.press(KeyCode.ENTER);
        hands.await(() -> path().equals("courier/trams.txt"), "the least sure one's article");
    }

    private String speaker() {
        var now = session.model().reading().readingProperty().get();
        return now == null || now.article().quotes().isEmpty()
                ? ""
                : now.article().quotes().getFirst().speaker().name();
    }

    private String path() {
        var now = session.model().reading().readingProperty().get();
        return now == null ? "" : now.article().article().path();
    }

    private int quotes() {
        var now = session.model().reading().readingProperty().get();
        return now == null ? -1 : now.article().quotes().size();
    }
}
