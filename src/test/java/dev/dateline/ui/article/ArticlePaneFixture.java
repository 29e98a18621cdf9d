package dev.dateline.ui.article;

import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.TextColumn;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.testing.SampleArticle;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

/// Shows a reading pane with [SampleArticle#quoted()] on a stage.
@ExtendWith(FxToolkitExtension.class)
abstract class ArticlePaneFixture {
    final List<String> requests = new ArrayList<>();

    /// Too long to end during a test; tests call [#elapseHoverDelay()].
    private final PauseTransition hoverTimer =
            FxThread.call(() -> new PauseTransition(Duration.hours(1)));

    final ArticlePane pane =
            FxThread.call(() -> new ArticlePane(new RecordingArticleActions(requests), hoverTimer));
    final Stage stage = FxThread.call(Stage::new);

    @BeforeEach
    final void open() {
        FxThread.run(() -> {
            var scene = new Scene((Parent) pane.node(), 1000, 500);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            pane.show(
                    SampleArticle.quoted(),
                    SampleArticle.spans("Oulu"),
                    List.of("Read as windows-1252."));
            layout();
        });
    }

    @AfterEach
    final void close() {
        FxThread.run(stage::close);
    }

    final void layout() {
        pane.node().applyCss();
        ((Parent) pane.node()).layout();
    }

    final ArticleTextPane textPane() {
        return textPane(pane);
    }

    static ArticleTextPane textPane(ArticlePane pane) {
        return (ArticleTextPane) pane.node().lookup(".article-text-pane");
    }

    final TextColumn column() {
        return textPane().column();
    }

    /// Does what happens when the mouse has rested for the delay.
    final void elapseHoverDelay() {
        FxThread.run(() -> {
            if (hoverTimer.getStatus() == Animation.Status.RUNNING) {
                hoverTimer.stop();
                hoverTimer.getOnFinished().handle(new ActionEvent());
            }
        });
    }

    final List<String> labelTexts(String selector) {
        return labelTexts(selector, "");
    }

    final List<String> labelTexts(String selector, String prefix) {
        return FxThread.call(() ->
                pane.node().lookupAll(selector).stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(text -> text.startsWith(prefix))
                        .toList());
    }
}
