package dev.dateline.ui.article;

import static dev.dateline.ui.article.model.CitationStyle.BIBTEX;
import static dev.dateline.ui.article.model.CitationStyle.MARKDOWN;

import dev.dateline.message.Messages;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.TextColumn;
import dev.dateline.ui.fx.key.MenuKeyHint;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import java.util.List;

/// Context menu of the article text. On a quotation, its first items are commands for that
/// quotation.
final class ArticleMenu {
    private final ArticleTextPane textPane;
    private final ArticlePane pane;
    private final ArticleModel model;
    private final List<MenuItem> quoteItems;
    private final ContextMenu menu = new ContextMenu();

    private ArticleMenu(
            ArticleTextPane textPane,
            ArticlePane pane,
            ArticleModel model,
            ArticleActions actions) {
        this.textPane = textPane;
        this.pane = pane;
        this.model = model;
        quoteItems =
                List.of(
                        item("command.other-speaker", "o", actions::correctSpeaker),
                        item("command.not-quotation", "x", actions::rejectQuotation),
                        item("command.same-person", "p", actions::linkSpeakers),
                        item("command.verify", "v", actions::verifyQuotation),
                        item("command.quote-reuse", "q", actions::showQuoteReuse),
                        item("article.collect.quote", "E", pane::collectQuote),
                        new SeparatorMenuItem());
    }

    static void install(
            ArticleTextPane textPane,
            ArticlePane pane,
            ArticleModel model,
            ArticleActions actions) {
        var menu = new ArticleMenu(textPane, pane, model, actions);
        menu.fill();
        textPane.setOnContextMenuRequested(menu::open);
    }

    private void open(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger() && model.selection().isEmpty()) {
            TextColumn column = textPane.column();
            Point2D point = column.screenToLocal(event.getScreenX(), event.getScreenY());
            pane.selectQuoteAt(column.offsetAt(point));
        }
        menu.show(textPane, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void fill() {
        MenuItem copy = item("article.copy", "Shortcut+C", pane::copy);
        MenuItem highlight = item("article.highlight", "h", pane::highlightPassage);
        menu.getItems().addAll(quoteItems);
        menu.getItems()
                .addAll(
                        copy,
                        item("article.copy.cited", "Shortcut+Shift+C", pane::copyWithCitation),
                        item(
                                "article.select-all",
                                "Shortcut+A",
                                () -> ArticleKeys.selectAll(textPane, model.selection())),
                        new SeparatorMenuItem(),
                        item("article.cite.markdown", "", () -> pane.copyWithCitation(MARKDOWN)),
                        item("article.cite.bibtex", "", () -> pane.copyWithCitation(BIBTEX)),
                        item("article.copy.link", "Shortcut+Shift+L", pane::copyLink),
                        new SeparatorMenuItem(),
                        highlight,
                        item("command.note", "n", pane::writeNote),
                        item("article.collect", "e", pane::collectArticle),
                        new SeparatorMenuItem(),
                        item("command.surrounding-days", "a", pane::searchAroundDate),
                        item("command.similar-articles", "m", pane::searchRelated),
                        item("article.show-file", "", pane::showInFolder));
        menu.setOnShowing(_ -> {
            copy.setDisable(model.selection().isEmpty());
            highlight.setDisable(model.targetFileSpan().isEmpty());
            quoteItems.forEach(item -> item.setVisible(model.targetQuote().isPresent()));
        });
    }

    private static MenuItem item(String messageKey, String key, Runnable action) {
        var item = new MenuItem(Messages.of(messageKey));
        if (!key.isEmpty()) {
            MenuKeyHint.show(item, key);
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
