package dev.dateline.ui.article.text;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The window onto a page that is higher than it. A place is pixels from the top of the page. The
/// scroll bar has its room beside a page that is not higher, too, so that text stands where it did
/// when there is more or less room for it.
final class TextViewport {
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private final Region page;
    private final ScrollPane pane;

    TextViewport(Region page) {
        this.page = page;
        pane = new FocusForwardingScrollPane(page);
        pane.getStyleClass().add("article-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        pane.setFocusTraversable(false);
        page.heightProperty().addListener((_, _, _) -> showBar());
        pane.viewportBoundsProperty().addListener((_, _, _) -> showBar());
    }

    private void showBar() {
        pane.pseudoClassStateChanged(WHOLE, !canScroll());
    }

    ScrollPane node() {
        return pane;
    }

    double height() {
        return pane.getViewportBounds().getHeight();
    }

    /// Whether the page has parts that are not in view.
    boolean canScroll() {
        return page.getHeight() > height();
    }

    boolean isAtTop() {
        return pane.getVvalue() == 0;
    }

    /// The place of the first line of pixels that is in view.
    double scrollTop() {
        return pane.getVvalue() * Math.max(0, page.getHeight() - height());
    }

    /// Brings a place to the top, as far as the page goes.
    void scrollTo(double place) {
        double most = page.getHeight() - height();
        pane.setVvalue(most <= 0 ? 0 : Math.clamp(place / most, 0, 1));
    }

    void scrollToTop() {
        pane.setVvalue(0);
    }

    void scrollToBottom() {
        pane.setVvalue(1);
    }

    /// Whether all of a part of the page is in view.
    boolean containsFully(Rectangle2D part) {
        return part.getMinY() >= scrollTop() && part.getMaxY() <= scrollTop() + height();
    }

    /// Scrolls as little as brings a part of the page into view.
    void scrollIntoView(Rectangle2D part) {
        double below = part.getMaxY() - height();
        if (part.getMinY() < scrollTop()) {
            scrollTo(part.getMinY());
        } else if (below > scrollTop()) {
            scrollTo(below);
        }
    }

    /// Changes whenever another part of the page is in view.
    ReadOnlyDoubleProperty scrollPositionProperty() {
        return pane.vvalueProperty();
    }

    /// Clicked, a scroll pane takes the focus, and with it the keys, of which it knows fewer than
    /// the view around it does: that gets them.
    private static final class FocusForwardingScrollPane extends ScrollPane {
        FocusForwardingScrollPane(Region page) {
            super(page);
        }

        @Override
        public void requestFocus() {
            getParent().requestFocus();
        }
    }
}
