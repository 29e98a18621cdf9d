package dev.dateline.ui.article;

import dev.dateline.ui.article.text.TextColumn;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.testing.SampleArticle;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

/// A reading pane on a real stage, with an article in it.
@ExtendWith(FxToolkitExtension.class)
abstract class ArticlePaneFixture {
    final List<String> requests = new ArrayList<>();
    final ArticlePane pane =
            FxThread.call(() -> new ArticlePane(new RecordingArticleActions(requests)));
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

    final TextColumn column() {
        return pane.view().column();
    }

    final List<String> labelTexts(String selector) {
        return labelTexts(selector, "");
    }

    final List<String> labelTexts(String selector, String beginning) {
        return FxThread.call(() ->
                pane.node().lookupAll(selector).stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(text -> text.startsWith(beginning))
                        .toList());
    }
}
