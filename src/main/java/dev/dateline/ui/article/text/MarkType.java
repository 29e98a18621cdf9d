package dev.dateline.ui.article.text;

/// What can stand behind text, from the lowest to the highest; the name of its look is in
/// `article.css`.
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
