package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.TextSelection;
import dev.dateline.ui.article.text.TextSelection.Unit;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.scene.input.KeyEvent;

/// Adds the key handlers of the reading pane, which work while the pane has the focus.
final class ArticleKeys {
    private static final double TEXT_SIZE_STEP = 1;

    /// Scroll distances as fractions of the visible height.
    private static final double LINE_FRACTION = 0.1;

    private static final double PAGE_FRACTION = 0.9;

    private ArticleKeys() {}

    /// Adds the keys that work wherever in the pane the focus is.
    static void addPaneKeys(ArticlePane pane, ArticleModel model) {
        var node = pane.node();
        KeyHandlers.addHandler(node, () -> pane.stepHit(1), "F3");
        KeyHandlers.addHandler(node, () -> pane.stepHit(-1), "Shift+F3");
        KeyHandlers.addHandler(node, pane::copyWithCitation, "Shortcut+Shift+C");
        KeyHandlers.addHandler(
                node,
                () -> model.resizeText(TEXT_SIZE_STEP),
                "Shortcut+Plus",
                "Shortcut+Equals",
                "Shortcut+Add");
        KeyHandlers.addHandler(
                node,
                () -> model.resizeText(-TEXT_SIZE_STEP),
                "Shortcut+Minus",
                "Shortcut+Subtract");
        KeyHandlers.addHandler(node, model::resetTextSize, "Shortcut+0", "Shortcut+Numpad 0");
        // by the typed character, because brackets have different keys on different keyboards
        node.addEventHandler(KeyEvent.KEY_TYPED, event -> handleTyped(pane, event));
    }

    private static void handleTyped(ArticlePane pane, KeyEvent event) {
        Runnable action =
                switch (event.getCharacter()) {
                    case "[" -> () -> pane.stepQuote(-1);
                    case "]" -> () -> pane.stepQuote(1);
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

    /// Adds the keys that work only while the text has the focus.
    static void addTextKeys(ArticleTextPane text, ArticlePane pane, TextSelection selection) {
        KeyHandlers.addHandler(text, pane::copy, "Shortcut+C", "Shortcut+Insert");
        KeyHandlers.addHandler(text, () -> selectAll(text, selection), "Shortcut+A");
        KeyHandlers.addHandler(text, () -> text.scrollBy(-LINE_FRACTION), "Up");
        KeyHandlers.addHandler(text, () -> text.scrollBy(LINE_FRACTION), "Down");
        KeyHandlers.addHandler(text, () -> text.scrollBy(-PAGE_FRACTION), "Page Up", "Shift+Space");
        KeyHandlers.addHandler(text, () -> text.scrollBy(PAGE_FRACTION), "Page Down", "Space");
        KeyHandlers.addHandler(text, text::scrollToStart, "Home", "Shortcut+Home");
        KeyHandlers.addHandler(text, text::scrollToEnd, "End", "Shortcut+End");
        addExtendKeys(text, selection, Unit.CHARACTER, "Shift+");
        addExtendKeys(text, selection, Unit.WORD, "Shortcut+Shift+");
        KeyHandlers.addHandler(text, () -> extendByLine(text, selection, 1), "Shift+Down");
        KeyHandlers.addHandler(text, () -> extendByLine(text, selection, -1), "Shift+Up");
    }

    /// Selects the whole text.
    static void selectAll(ArticleTextPane text, TextSelection selection) {
        selection.select(new TextSpan(0, text.column().text().text().length()));
    }

    private static void addExtendKeys(
            ArticleTextPane text, TextSelection selection, Unit unit, String modifiers) {
        KeyHandlers.addHandler(
                text, () -> extend(text, selection, unit, true), modifiers + "Right");
        KeyHandlers.addHandler(
                text, () -> extend(text, selection, unit, false), modifiers + "Left");
    }

    private static void extend(
            ArticleTextPane text, TextSelection selection, Unit unit, boolean forward) {
        startInView(text, selection);
        selection.moveEnd(unit, forward);
        text.scrollIntoView(selection.end());
    }

    private static void extendByLine(ArticleTextPane text, TextSelection selection, int direction) {
        startInView(text, selection);
        selection.extendTo(text.offsetOfNextLine(selection.end(), direction));
        text.scrollIntoView(selection.end());
    }

    /// Moves an empty selection to the first visible line if its offset is scrolled out of view.
    private static void startInView(ArticleTextPane text, TextSelection selection) {
        if (selection.isEmpty() && !text.isInView(selection.end())) {
            selection.begin(text.topOffset(), Unit.CHARACTER);
        }
    }
}
