package dev.dateline.ui.article.text;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A scroll pane whose position is given in pixels from the top of its content.
///
/// The scroll bar keeps its space when it is not needed, so that the text is not moved.
final class TextViewport {
    private static final PseudoClass NO_SCROLL = PseudoClass.getPseudoClass("no-scroll");

    private final Region content;
    private final ScrollPane pane;

    TextViewport(Region content) {
        this.content = content;
        pane = new FocusForwardingScrollPane(content);
        pane.getStyleClass().add("article-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        pane.setFocusTraversable(false);
        content.heightProperty().addListener((_, _, _) -> updateScrollBar());
        pane.viewportBoundsProperty().addListener((_, _, _) -> updateScrollBar());
    }

    private void updateScrollBar() {
        pane.pseudoClassStateChanged(NO_SCROLL, !canScroll());
    }

    ScrollPane node() {
        return pane;
    }

    double height() {
        return pane.getViewportBounds().getHeight();
    }

    /// Whether the content is higher than the viewport.
    boolean canScroll() {
        return content.getHeight() > height();
    }

    boolean isAtTop() {
        return pane.getVvalue() == 0;
    }

    /// Returns the distance from the top of the content to the visible part, in pixels.
    double scrollTop() {
        return pane.getVvalue() * Math.max(0, content.getHeight() - height());
    }

    /// Scrolls so that the content position `y` is at the top, as far as the content allows.
    void scrollTo(double y) {
        double max = content.getHeight() - height();
        pane.setVvalue(max <= 0 ? 0 : Math.clamp(y / max, 0, 1));
    }

    void scrollToTop() {
        pane.setVvalue(0);
    }

    void scrollToBottom() {
        pane.setVvalue(1);
    }

    /// Whether an area of the content is completely visible.
    boolean containsFully(Rectangle2D area) {
        return area.getMinY() >= scrollTop() && area.getMaxY() <= scrollTop() + height();
    }

    /// Scrolls by the smallest distance that makes an area of the content visible.
    void scrollIntoView(Rectangle2D area) {
        double below = area.getMaxY() - height();
        if (area.getMinY() < scrollTop()) {
            scrollTo(area.getMinY());
        } else if (below > scrollTop()) {
            scrollTo(below);
        }
    }

    /// The scroll position from 0 (top) to 1 (bottom).
    ReadOnlyDoubleProperty scrollPositionProperty() {
        return pane.vvalueProperty();
    }

    /// A scroll pane that passes the focus to its parent, which handles more keys.
    private static final class FocusForwardingScrollPane extends ScrollPane {
        FocusForwardingScrollPane(Region content) {
            super(content);
        }

        @Override
        public void requestFocus() {
            getParent().requestFocus();
        }
    }
}
