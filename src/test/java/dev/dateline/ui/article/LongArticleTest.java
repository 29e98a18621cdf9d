package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.ParagraphNode;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.testing.SampleArticle;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tests the chunked loading of a text that is many screens long.
@ExtendWith(FxToolkitExtension.class)
class LongArticleTest {
    private static final int PARAGRAPHS = 300;
    private static final String TEXT =
            "The long story of cider\n\n"
                    + IntStream.rangeClosed(1, PARAGRAPHS)
                            .mapToObj(i -> "Barrel " + i + " was pressed here. ".repeat(12))
                            .collect(Collectors.joining("\n\n"));

    private final ArticlePane pane =
            FxThread.call(() -> new ArticlePane(new RecordingArticleActions(new ArrayList<>())));
    private final Stage stage = FxThread.call(Stage::new);

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            var scene = new Scene((Parent) pane.node(), 1000, 500);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @Test
    void loadsFirstScreenThenRest() throws TimeoutException {
        int atOnce =
                FxThread.call(() -> {
                    show();
                    return loadedParagraphs();
                });
        assertEquals(27, atOnce, "the headline and 6,000 characters");
        awaitFullyLoaded();
        assertEquals(PARAGRAPHS + 1, FxThread.call(this::loadedParagraphs));
    }

    @Test
    void revealLoadsDistantText() {
        FxThread.run(() -> {
            show();
            int start = TEXT.indexOf("Barrel 250");
            pane.reveal(new TextSpan(start, start + 10));
            assertTrue(
                    textPane().isInView(textPane().column().text().text().indexOf("Barrel 250")));
        });
    }

    @Test
    void loadingKeepsScrollOffset() throws TimeoutException {
        int offset =
                FxThread.call(() -> {
                    show();
                    pane.scrollToOffset(textPane().column().text().text().indexOf("Barrel 120"));
                    assertFalse(textPane().column().isFullyLoaded());
                    return pane.scrollOffset();
                });
        awaitFullyLoaded();
        assertEquals(offset, FxThread.call(pane::scrollOffset));
    }

    @Test
    void scrollOffsetIsAppliedOnFirstLayout() {
        FxThread.run(() -> {
            stage.setScene(new Scene(new Pane()));
            var fresh = new ArticlePane(new RecordingArticleActions(new ArrayList<>()));
            fresh.show(article(), List.of());
            int target = TEXT.indexOf("Barrel 250");
            fresh.scrollToOffset(target);
            assertEquals(target, fresh.scrollOffset(), "before the first layout");
            var scene = new Scene((Parent) fresh.node(), 1000, 500);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            fresh.node().applyCss();
            ((Parent) fresh.node()).layout();
            int displayed =
                    ArticlePaneFixture.textPane(fresh).column().text().text().indexOf("Barrel 250");
            assertTrue(
                    ArticlePaneFixture.textPane(fresh).isInView(displayed),
                    "at " + fresh.scrollOffset());
        });
    }

    @Test
    void scrollToEndLoadsAllText() {
        FxThread.run(() -> {
            show();
            textPane().scrollToEnd();
            assertTrue(textPane().isInView(textPane().column().text().text().length()));
        });
    }

    private ArticleTextPane textPane() {
        return ArticlePaneFixture.textPane(pane);
    }

    private void show() {
        pane.show(article(), List.of());
        pane.node().applyCss();
        ((Parent) pane.node()).layout();
    }

    private static QuotedArticle article() {
        return new QuotedArticle(
                SampleArticle.article(
                        TEXT, Headline.Origin.FIRST_PARAGRAPH, "The long story of cider"),
                List.of());
    }

    private int loadedParagraphs() {
        return (int)
                textPane().column().getChildren().stream()
                        .filter(ParagraphNode.class::isInstance)
                        .count();
    }

    private void awaitFullyLoaded() throws TimeoutException {
        FxThread.await(() -> textPane().column().isFullyLoaded(), Duration.ofSeconds(30));
        FxThread.run(() -> ((Parent) pane.node()).layout());
    }
}
