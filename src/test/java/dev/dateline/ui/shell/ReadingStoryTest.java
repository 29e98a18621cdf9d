package dev.dateline.ui.shell;

import dev.dateline.article.ArticleId;
import dev.dateline.library.DeepLink;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

/// Going from article to article in the whole window.
class ReadingStoryTest extends WindowStory {
    @Test
    void oneGoesBackToTheArticleBeforeAndForwardAgain() {
        openArchive();
        focusList();
        reads("herald/frost.txt");
        hands.type("j");
        reads("courier/harbour.txt");
        hands.press(KeyCode.LEFT, KeyCode.ALT);
        reads("herald/frost.txt");
        hands.press(KeyCode.RIGHT, KeyCode.ALT);
        reads("courier/harbour.txt");
    }

    @Test
    void aLinkLeadsToItsQuotationInItsArchive() throws IOException {
        openArchive();
        Path archive = session.model().archive().archiveProperty().get().place();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        FxThread.run(() -> session.model().open(DeepLink.parse(link.toString()).orElseThrow()));
        hands.see("Quote 1 of 1");
        hands.see("Quillon has bought a cider press for its orchard.");
    }

    @Test
    void aLinkOpensItsArchiveFirst() throws IOException {
        openArchive();
        Path archive = session.model().archive().archiveProperty().get().place();
        var trams = articleId("courier/trams.txt");
        closeWindow();
        openWindow();
        FxThread.run(
                () -> session.model().open(new DeepLink(archive, "courier/trams.txt", trams, -1)));
        hands.see("The trams of Nordhaven run late again");
    }

    private ArticleId articleId(String path) throws IOException {
        return session.model()
                .archive()
                .archiveProperty()
                .get()
                .article(path)
                .orElseThrow()
                .article()
                .id();
    }
}
