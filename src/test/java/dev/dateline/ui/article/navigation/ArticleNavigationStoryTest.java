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

/// Tests navigation between articles: history, links, restored positions, related searches.
class ArticleNavigationStoryTest extends WindowFixture {
    @Test
    void backAndForward() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        robot.type("j");
        awaitArticle("courier/harbour.txt");
        robot.press(KeyCode.LEFT, KeyCode.ALT);
        awaitArticle("herald/frost.txt");
        robot.press(KeyCode.RIGHT, KeyCode.ALT);
        awaitArticle("courier/harbour.txt");
    }

    @Test
    void linkOpensQuotation() throws IOException {
        openArchive();
        Path archive = archive().location();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        FxThread.run(() ->
                components.model().links().follow(DeepLink.parse(link.toString()).orElseThrow()));
        robot.awaitText("Quote 1 of 1");
        robot.awaitText("Quillon has bought a cider press for its orchard.");
    }

    @Test
    void linkOpensArchive() throws IOException {
        openArchive();
        Path archive = archive().location();
        var trams = articleId("courier/trams.txt");
        closeWindow();
        openWindow();
        FxThread.run(() ->
                components
                        .model()
                        .links()
                        .follow(new DeepLink(archive, "courier/trams.txt", trams, -1)));
        robot.awaitText("The trams of Nordhaven run late again");
    }

    @Test
    void linkAsksBeforeOpeningUnknownArchive() throws IOException {
        Path archive = SampleArchive.write(folder).toRealPath();
        awaitWelcome();
        var link = new DeepLink(archive, "courier/trams.txt", new ArticleId("0".repeat(64)), -1);
        FxThread.run(() -> components.model().links().follow(link));
        robot.awaitText("never opened");
        assertFalse(Files.exists(folder.resolve("index")));
        robot.click("Open the archive");
        robot.awaitText("The trams of Nordhaven run late again");
    }

    @Test
    void readingPositionIsRestored() throws IOException {
        Files.writeString(
                SampleArchive.write(folder).resolve("herald/long.txt"),
                "date 2021-01-01 The long story of cider\n\n"
                        + "Apples were pressed here before there were trams. ".repeat(600));
        openArchive(5);
        focusList();
        robot.press(KeyCode.END);
        awaitArticle("herald/long.txt");
        FxThread.run(() -> components.window().views().frame().article().scrollToOffset(9000));
        int offset = scrollOffset();
        assertTrue(offset > 8000, "at " + offset);

        closeWindow();
        openWindow();
        robot.press(KeyCode.O, KeyCode.CONTROL);
        awaitArticle("herald/long.txt");
        robot.await(
                () -> components.window().views().frame().article().scrollOffset() > 8000,
                "the place");
        assertEquals(offset, scrollOffset());
    }

    @Test
    void openArticleStaysSelectedAfterRefresh() throws IOException {
        openArchive();
        focusList();
        robot.type("j");
        awaitArticle("courier/harbour.txt");
        for (int i = 0; i < 60; i++) {
            Files.writeString(
                    folder.resolve("orchards/new" + i + ".txt"),
                    "date 2023-06-01 Plums are ripe, says letter " + i + ".");
        }
        robot.press(KeyCode.F5);
        robot.awaitText("64 found");
        robot.await(() -> selectedRow() == 61, "the row");
        awaitArticle("courier/harbour.txt");
    }

    @Test
    void linkFollowsMovedArticle() throws IOException {
        openArchive();
        Path archive = archive().location();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        Files.move(archive.resolve("herald/cider.txt"), archive.resolve("herald/press.txt"));
        robot.press(KeyCode.F5);
        robot.awaitText("1 gone");
        FxThread.run(() -> components.model().links().follow(link));
        awaitArticle("herald/press.txt");
        robot.awaitText("The article lies at herald/press.txt now.");
        robot.awaitText("Quote 1 of 1");
    }

    @Test
    void linkToChangedArticleIsReported() throws IOException {
        openArchive();
        Path archive = archive().location();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        Path file = archive.resolve("herald/cider.txt");
        Files.writeString(file, Files.readString(file).replace("every apple", "each apple"));
        robot.press(KeyCode.F5);
        robot.awaitText("1 changed");
        FxThread.run(() -> components.model().links().follow(link));
        awaitArticle("herald/cider.txt");
        robot.awaitText("has changed since the link was made");
    }

    @Test
    void linkWaitsForRefresh() throws IOException {
        openArchive();
        Path archive = archive().location();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        closeWindow();
        deleteAll(folder.resolve("index"));
        openWindow();
        FxThread.run(() -> components.model().links().follow(link));
        awaitArticle("herald/cider.txt");
        robot.awaitText("Quote 1 of 1");
        robot.awaitText("up to date");
        robot.awaitGone("The linked article is not read yet");
        assertFalse(robot.sees("no longer in the archive"));
    }

    @Test
    void linkToMissingArticleIsReported() throws IOException {
        openArchive();
        Path archive = archive().location();
        closeWindow();
        deleteAll(folder.resolve("index"));
        openWindow();
        var link = new DeepLink(archive, "herald/none.txt", new ArticleId("0".repeat(64)), -1);
        FxThread.run(() -> components.model().links().follow(link));
        robot.awaitText("herald/none.txt is no longer in the archive");
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void relatedSearchesByDayAndSimilarity() {
        openArchive();
        focusList();
        robot.press(KeyCode.END);
        awaitArticle("courier/trams.txt");
        robot.type("a");
        assertEquals("date:2021-11-17..2021-11-23", searchText());
        robot.awaitText("1 found");
        robot.type("m");
        assertEquals("like:\"courier/trams.txt\"", searchText());
        robot.type("/");
        robot.press(KeyCode.A, KeyCode.CONTROL);
        robot.press(KeyCode.DELETE);
        robot.press(KeyCode.UP);
        robot.awaitPopupText("date:2021-11-17..2021-11-23");
    }

    private int selectedRow() {
        var list = (ListView<?>) components.window().views().results().node();
        return list.getSelectionModel().getSelectedIndex();
    }

    private int scrollOffset() {
        return FxThread.call(() -> components.window().views().frame().article().scrollOffset());
    }
}
