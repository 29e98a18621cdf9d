package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.fx.control.Icons;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The line above an article: the ways to others on the left, what can be done with this one on the
/// right.
final class ArticleToolBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Button back;
    private final Button forward;
    private final Button star;
    private final Button tag;
    private final Button note;
    private final List<Node> buttons;

    ArticleToolBar(ArticlePane pane, ArticleActions actions) {
        getStyleClass().add("article-tool-bar");
        setAlignment(Pos.CENTER_LEFT);
        back = button(Feather.ARROW_LEFT, "article.back", actions::goBack);
        forward = button(Feather.ARROW_RIGHT, "article.forward", actions::goForward);
        star = button(Feather.STAR, "article.star", pane::toggleStar);
        tag = button(Feather.TAG, "article.tag", pane::editTags);
        note = button(Feather.EDIT_3, "article.note", pane::writeNote);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        buttons =
                List.of(
                        back,
                        forward,
                        button(Feather.CHEVRON_UP, "article.previous", actions::previousArticle),
                        button(Feather.CHEVRON_DOWN, "article.next", actions::nextArticle),
                        space,
                        star,
                        tag,
                        note,
                        button(Feather.PLUS_SQUARE, "article.collect.tip", pane::collectArticle),
                        button(Feather.COPY, "article.cite.tip", pane::copyWithCitation),
                        button(Feather.SEARCH, "article.find.tip", pane::find),
                        button(
                                Feather.TYPE,
                                "article.reading-settings",
                                actions::openReadingSettings));
        setHistoryAvailable(false, false);
    }

    /// Leaves out the buttons, but not their room, or shows them.
    void setButtonsHidden(boolean bare) {
        getChildren().setAll(bare ? List.of() : buttons);
    }

    private static Button button(Ikon icon, String key, Runnable action) {
        return Icons.button(icon, Messages.of(key), action);
    }

    void setHistoryAvailable(boolean hasBack, boolean hasForward) {
        back.setDisable(!hasBack);
        forward.setDisable(!hasForward);
    }

    void show(DisplayedNotes notes) {
        setOn(star, notes.starred(), notes.starred() ? "article.unstar" : "article.star");
        setOn(tag, !notes.tags().isEmpty(), "article.tag");
        setOn(note, !notes.notes().isEmpty(), "article.note");
    }

    private static void setOn(Button button, boolean on, String key) {
        button.pseudoClassStateChanged(ON, on);
        Icons.setName(button, Messages.of(key));
    }
}
