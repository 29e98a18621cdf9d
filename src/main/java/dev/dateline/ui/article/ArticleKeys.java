package dev.dateline.ui.article;

import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.TextSelection;
import dev.dateline.ui.article.text.TextSelection.Unit;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.scene.input.KeyEvent;

/// The keys of the reading pane, while it has the focus.
final class ArticleKeys {
    private static final double LINE_FRACTION = 0.1;
    private static final double PAGE_FRACTION = 0.9;

    private ArticleKeys() {}

    /// Keys that work wherever in the pane the focus is.
    static void onPane(ArticlePane pane) {
        var node = pane.node();
        KeyHandlers.addHandler(node, pane::nextHit, "F3");
        KeyHandlers.addHandler(node, pane::previousHit, "Shift+F3");
        KeyHandlers.addHandler(node, pane::copyWithCitation, "Shortcut+Shift+C");
        KeyHandlers.addHandler(
                node, pane::increaseTextSize, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add");
        KeyHandlers.addHandler(node, pane::decreaseTextSize, "Shortcut+Minus", "Shortcut+Subtract");
        KeyHandlers.addHandler(node, pane::resetTextSize, "Shortcut+0", "Shortcut+Numpad 0");
        // by what is typed, for a bracket is on another key in many countries
        node.addEventHandler(KeyEvent.KEY_TYPED, event -> handleTyped(pane, event));
    }

    private static void handleTyped(ArticlePane pane, KeyEvent event) {
        Runnable action =
                switch (event.getCharacter()) {
                    case "[" -> pane::previousQuote;
                    case "]" -> pane::nextQuote;
                    case "e" -> pane::collectArticle;
                    case "E" -> pane::collectQuote;
                    case "h" -> pane::highlightPassage;
                    case "#" -> pane::toggleParagraphNumbers;
                    default -> null;
                };
        if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            action.run();
        }
    }

    /// Keys for the text itself.
    static void onText(ArticleTextPane view, ArticlePane pane, TextSelection selection) {
        KeyHandlers.addHandler(view, pane::copy, "Shortcut+C", "Shortcut+Insert");
        KeyHandlers.addHandler(view, pane::selectAll, "Shortcut+A");
        KeyHandlers.addHandler(view, () -> view.scrollBy(-LINE_FRACTION), "Up");
        KeyHandlers.addHandler(view, () -> view.scrollBy(LINE_FRACTION), "Down");
        KeyHandlers.addHandler(view, () -> view.scrollBy(-PAGE_FRACTION), "Page Up", "Shift+Space");
        KeyHandlers.addHandler(view, () -> view.scrollBy(PAGE_FRACTION), "Page Down", "Space");
        KeyHandlers.addHandler(view, () -> view.scrollToEnd(false), "Home", "Shortcut+Home");
        KeyHandlers.addHandler(view, () -> view.scrollToEnd(true), "End", "Shortcut+End");
        KeyHandlers.addHandler(
                view, () -> extend(view, selection, Unit.CHARACTER, true), "Shift+Right");
        KeyHandlers.addHandler(
                view, () -> extend(view, selection, Unit.CHARACTER, false), "Shift+Left");
        KeyHandlers.addHandler(
                view, () -> extend(view, selection, Unit.WORD, true), "Shortcut+Shift+Right");
        KeyHandlers.addHandler(
                view, () -> extend(view, selection, Unit.WORD, false), "Shortcut+Shift+Left");
        KeyHandlers.addHandler(view, () -> extendByLine(view, selection, 1), "Shift+Down");
        KeyHandlers.addHandler(view, () -> extendByLine(view, selection, -1), "Shift+Up");
    }

    private static void extend(
            ArticleTextPane view, TextSelection selection, Unit unit, boolean forward) {
        startAtVisibleText(view, selection);
        selection.moveEnd(unit, forward);
        view.scrollIntoView(selection.end());
    }

    private static void extendByLine(ArticleTextPane view, TextSelection selection, int lines) {
        startAtVisibleText(view, selection);
        selection.extendTo(view.offsetLinesFrom(selection.end(), lines));
        view.scrollIntoView(selection.end());
    }

    private static void startAtVisibleText(ArticleTextPane view, TextSelection selection) {
        if (selection.isEmpty() && !view.isInView(selection.end())) {
            selection.begin(view.topOffset(), Unit.CHARACTER);
        }
    }
}
