package dev.dateline.ui.article.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;
import dev.dateline.library.DeepLink;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.SampleArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Going from article to article in the whole window.
class ArticleNavigationStoryTest extends WindowFixture {
    @Test
    void oneGoesBackToTheArticleBeforeAndForwardAgain() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        hands.type("j");
        awaitArticle("courier/harbour.txt");
        hands.press(KeyCode.LEFT, KeyCode.ALT);
        awaitArticle("herald/frost.txt");
        hands.press(KeyCode.RIGHT, KeyCode.ALT);
        awaitArticle("courier/harbour.txt");
    }

    @Test
    void aLinkLeadsToItsQuotationInItsArchive() throws IOException {
        openArchive();
        Path archive = components.model().archive().archiveProperty().get().location();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        FxThread.run(() ->
                components
                        .model()
                        .navigator()
                        .followLink(DeepLink.parse(link.toString()).orElseThrow()));
        hands.awaitText("Quote 1 of 1");
        hands.awaitText("Quillon has bought a cider press for its orchard.");
    }

    @Test
    void aLinkOpensItsArchiveFirst() throws IOException {
        openArchive();
        Path archive = components.model().archive().archiveProperty().get().location();
        var trams = articleId("courier/trams.txt");
        closeWindow();
        openWindow();
        FxThread.run(() ->
                components
                        .model()
                        .navigator()
                        .followLink(new DeepLink(archive, "courier/trams.txt", trams, -1)));
        hands.awaitText("The trams of Nordhaven run late again");
    }

    @Test
    void anArchiveOpensWhereItWasLeft() throws IOException {
        Files.writeString(
                SampleArchive.write(folder).resolve("herald/long.txt"),
                "date 2021-01-01 The long story of cider\n\n"
                        + "Apples were pressed here before there were trams. ".repeat(600));
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("5 articles");
        hands.awaitText("up to date");
        focusList();
        hands.press(KeyCode.END);
        awaitArticle("herald/long.txt");
        FxThread.run(() -> components.window().article().scrollToOffset(9000));
        int place = place();
        assertTrue(place > 8000, "at " + place);

        closeWindow();
        openWindow();
        hands.press(KeyCode.O, KeyCode.CONTROL);
        awaitArticle("herald/long.txt");
        hands.await(() -> components.window().article().scrollOffset() > 8000, "the place");
        assertEquals(place, place());
    }

    @Test
    void theArticleThatIsReadStaysSelectedWhenManyNewOnesCome() throws IOException {
        openArchive();
        focusList();
        hands.type("j");
        awaitArticle("courier/harbour.txt");
        for (int i = 0; i < 60; i++) {
            Files.writeString(
                    folder.resolve("orchards/new" + i + ".txt"),
                    "date 2023-06-01 Plums are ripe, says letter " + i + ".");
        }
        hands.press(KeyCode.F5);
        hands.awaitText("64 found");
        hands.await(() -> selectedRow() == 61, "the row");
        awaitArticle("courier/harbour.txt");
    }

    @Test
    void aLinkToAnArticleThatWasMovedLeadsToWhereItLiesNow() throws IOException {
        openArchive();
        Path archive = components.model().archive().archiveProperty().get().location();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        Files.move(archive.resolve("herald/cider.txt"), archive.resolve("herald/press.txt"));
        hands.press(KeyCode.F5);
        hands.awaitText("1 gone");
        FxThread.run(() -> components.model().navigator().followLink(link));
        awaitArticle("herald/press.txt");
        hands.awaitText("The article lies at herald/press.txt now.");
        hands.awaitText("Quote 1 of 1");
    }

    @Test
    void aLinkToAnArticleThatWasChangedSaysSo() throws IOException {
        openArchive();
        Path archive = components.model().archive().archiveProperty().get().location();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        Path file = archive.resolve("herald/cider.txt");
        Files.writeString(file, Files.readString(file).replace("every apple", "each apple"));
        hands.press(KeyCode.F5);
        hands.awaitText("1 changed");
        FxThread.run(() -> components.model().navigator().followLink(link));
        awaitArticle("herald/cider.txt");
        hands.awaitText("has changed since the link was made");
    }

    @Test
    void aLinkWaitsForItsArticleToBeReadIntoTheArchive() throws IOException {
        openArchive();
        Path archive = components.model().archive().archiveProperty().get().location();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        closeWindow();
        deleteAll(folder.resolve("index"));
        openWindow();
        FxThread.run(() -> components.model().navigator().followLink(link));
        awaitArticle("herald/cider.txt");
        hands.awaitText("Quote 1 of 1");
        hands.awaitText("up to date");
        hands.await(() -> !hands.seesNow("The linked article is not read yet"), "no more of it");
        assertFalse(hands.sees("no longer in the archive"));
    }

    @Test
    void aLinkToNothingSaysSoOnceTheArchiveIsRead() throws IOException {
        openArchive();
        Path archive = components.model().archive().archiveProperty().get().location();
        closeWindow();
        deleteAll(folder.resolve("index"));
        openWindow();
        var link = new DeepLink(archive, "herald/none.txt", new ArticleId("0".repeat(64)), -1);
        FxThread.run(() -> components.model().navigator().followLink(link));
        hands.awaitText("herald/none.txt is no longer in the archive");
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void anArticleLeadsToThoseOfTheDaysAroundItAndToThoseLikeIt() {
        openArchive();
        focusList();
        hands.press(KeyCode.END);
        awaitArticle("courier/trams.txt");
        hands.type("a");
        assertEquals("date:2021-11-17..2021-11-23", text());
        hands.awaitText("1 found");
        hands.type("m");
        assertEquals("like:\"courier/trams.txt\"", text());
        hands.type("/");
        hands.press(KeyCode.A, KeyCode.CONTROL);
        hands.press(KeyCode.DELETE);
        hands.press(KeyCode.UP);
        hands.offered("date:2021-11-17..2021-11-23");
    }

    private int selectedRow() {
        var list = (ListView<?>) components.window().results().node();
        return list.getSelectionModel().getSelectedIndex();
    }

    private int place() {
        return FxThread.call(() -> components.window().article().scrollOffset());
    }
}
