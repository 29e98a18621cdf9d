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

/// The bar above an article: buttons to other articles on the left, commands on the right.
final class ArticleToolBar extends HBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

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
                        button(Feather.SEARCH, "article.find.tip", pane::openFindBar),
                        button(
                                Feather.TYPE,
                                "article.reading-settings",
                                actions::openReadingSettings));
        setHistoryAvailable(false, false);
    }

    /// Hides or shows the buttons; the bar keeps its height.
    void setButtonsHidden(boolean hidden) {
        getChildren().setAll(hidden ? List.of() : buttons);
    }

    private static Button button(Ikon icon, String key, Runnable action) {
        return Icons.button(icon, Messages.of(key), action);
    }

    void setHistoryAvailable(boolean hasBack, boolean hasForward) {
        back.setDisable(!hasBack);
        forward.setDisable(!hasForward);
    }

    void show(DisplayedNotes notes) {
        setActive(star, notes.starred(), notes.starred() ? "article.unstar" : "article.star");
        setActive(tag, !notes.tags().isEmpty(), "article.tag");
        setActive(note, !notes.notes().isEmpty(), "article.note");
    }

    private static void setActive(Button button, boolean active, String key) {
        button.pseudoClassStateChanged(ACTIVE, active);
        Icons.setName(button, Messages.of(key));
    }
}
