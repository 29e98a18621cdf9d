package dev.dateline.ui.article;

import static dev.dateline.ui.article.CitationStyle.BIBTEX;
import static dev.dateline.ui.article.CitationStyle.MARKDOWN;

import dev.dateline.message.Messages;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// What the menu over the text offers.
final class ArticleMenu {
    private ArticleMenu() {}

    static void install(Node text, ArticlePane pane, ArticleModel model) {
        ContextMenu menu = menu(pane, model);
        text.setOnContextMenuRequested(event -> {
            menu.show(text, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private static ContextMenu menu(ArticlePane pane, ArticleModel model) {
        MenuItem copy = item("article.copy", "Shortcut+C", pane::copy);
        MenuItem quote = item("article.collect.quote", "Shift+E", pane::collectQuote);
        MenuItem highlight = item("article.highlight", "H", pane::highlightPassage);
        var menu =
                new ContextMenu(
                        copy,
                        item("article.copy.cited", "Shortcut+Shift+C", pane::copyWithCitation),
                        item("article.select.all", "Shortcut+A", pane::selectAll),
                        new SeparatorMenuItem(),
                        item("article.cite.markdown", "", () -> pane.copyWithCitation(MARKDOWN)),
                        item("article.cite.bibtex", "", () -> pane.copyWithCitation(BIBTEX)),
                        item("article.copy.link", "Shortcut+Shift+L", pane::copyLink),
                        new SeparatorMenuItem(),
                        highlight,
                        item("article.note", "N", pane::remark),
                        item("article.collect", "E", pane::collectArticle),
                        quote,
                        new SeparatorMenuItem(),
                        item("article.show.file", "", pane::showFile));
        menu.setOnShowing(_ -> {
            copy.setDisable(model.selection().isEmpty());
            highlight.setDisable(model.chosenInFile().isEmpty());
            quote.setDisable(model.chosenQuote().isEmpty());
        });
        return menu;
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        var item = new MenuItem(Messages.of(key));
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
