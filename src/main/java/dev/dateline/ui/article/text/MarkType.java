package dev.dateline.ui.article.text;

/// The kinds of marks behind text, from the bottom layer to the top layer. `article.css` defines
/// their colours.
public enum MarkType {
    QUOTE("quote-mark"),
    HIGHLIGHT("highlight-mark"),
    CURRENT_QUOTE("current-quote-mark"),
    HIT("hit-mark"),
    CURRENT_HIT("current-hit-mark"),
    SELECTION("selection-mark");

    private final String styleClass;

    MarkType(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
