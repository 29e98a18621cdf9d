package dev.dateline.ui.article;

import static dev.dateline.ui.article.CitationStyle.BIBTEX;
import static dev.dateline.ui.article.CitationStyle.MARKDOWN;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.key.MenuKeyHint;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import java.util.List;

/// What the menu over the text offers. Over a quotation it begins with what can be said of that.
final class ArticleMenu {
    private final ArticleView view;
    private final ArticlePane pane;
    private final ArticleModel model;
    private final List<MenuItem> ofQuotes;
    private final ContextMenu menu = new ContextMenu();

    private ArticleMenu(
            ArticleView view, ArticlePane pane, ArticleModel model, ArticleActions actions) {
        this.view = view;
        this.pane = pane;
        this.model = model;
        ofQuotes =
                List.of(
                        item("command.other-speaker", "o", actions::otherSpeaker),
                        item("command.not-quotation", "x", actions::notAQuotation),
                        item("command.same-person", "p", actions::samePerson),
                        item("command.verify", "v", actions::verify),
                        item("command.printings", "q", actions::printings),
                        item("article.collect.quote", "E", pane::collectQuote),
                        new SeparatorMenuItem());
    }

    static void install(
            ArticleView view, ArticlePane pane, ArticleModel model, ArticleActions actions) {
        var menu = new ArticleMenu(view, pane, model, actions);
        menu.fill();
        view.setOnContextMenuRequested(menu::open);
    }

    private void open(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger() && model.selection().isEmpty()) {
            TextColumn column = view.column();
            Point2D place = column.screenToLocal(event.getScreenX(), event.getScreenY());
            pane.clicked(column.offsetAt(place));
        }
        menu.show(view, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void fill() {
        MenuItem copy = item("article.copy", "Shortcut+C", pane::copy);
        MenuItem highlight = item("article.highlight", "h", pane::highlightPassage);
        menu.getItems().addAll(ofQuotes);
        menu.getItems()
                .addAll(
                        copy,
                        item("article.copy.cited", "Shortcut+Shift+C", pane::copyWithCitation),
                        item("article.select.all", "Shortcut+A", pane::selectAll),
                        new SeparatorMenuItem(),
                        item("article.cite.markdown", "", () -> pane.copyWithCitation(MARKDOWN)),
                        item("article.cite.bibtex", "", () -> pane.copyWithCitation(BIBTEX)),
                        item("article.copy.link", "Shortcut+Shift+L", pane::copyLink),
                        new SeparatorMenuItem(),
                        highlight,
                        item("command.note", "n", pane::remark),
                        item("article.collect", "e", pane::collectArticle),
                        new SeparatorMenuItem(),
                        item("command.around", "a", pane::around),
                        item("command.related", "m", pane::related),
                        item("article.show.file", "", pane::showFile));
        menu.setOnShowing(_ -> {
            copy.setDisable(model.selection().isEmpty());
            highlight.setDisable(model.chosenInFile().isEmpty());
            ofQuotes.forEach(item -> item.setVisible(model.chosenQuote().isPresent()));
        });
    }

    private static MenuItem item(String words, String key, Runnable action) {
        var item = new MenuItem(Messages.of(words));
        if (!key.isEmpty()) {
            MenuKeyHint.show(item, key);
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
