package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;

/// The scrolling article: its column of text, and ticks beside the scroll bar for what is marked in
/// it. The place one reads at stays where it is when the pane or the text changes size. Offsets and
/// spans are in the reading text.
final class ArticleView extends StackPane {
    /// Where a revealed line comes to stand, as a share of the visible height.
    private static final double EYE_LEVEL = 0.3;

    /// How far apart the places are at which the next line is looked for, in heights of a line; it
    /// may be a paragraph away, beyond chips.
    private static final double LINE_STEP = 0.75;

    private static final int LINE_TRIES = 12;
    private static final double CARD_GAP = 6;

    /// How many characters of a long text are added in a frame.
    private static final int A_FRAME = 3000;

    /// A line of which no more than so many pixels are hidden is in view.
    private static final double ROUNDING = 2;

    private final TextColumn column = new TextColumn();
    private final StackPane page = new StackPane(column);
    private final Viewport viewport = new Viewport(page);
    private final ScrollTicks ticks = new ScrollTicks();
    private final Markings markings = new Markings(ticks);
    private final AnimationTimer rest =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    showMore();
                }
            };
    private double laidOutWidth;

    /// The offset to be at the top once there is room for lines; 0 if none is.
    private int wanted;

    /// Whether the text was set since the last layout, so that its fonts are not known yet.
    private boolean unstyled = true;

    ArticleView() {
        page.getStyleClass().add("article-page");
        ticks.setMaxWidth(Region.USE_PREF_SIZE);
        setAlignment(ticks, Pos.CENTER_RIGHT);
        getStyleClass().add("article-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getChildren().addAll(viewport.node(), ticks);
    }

    TextColumn column() {
        return column;
    }

    ScrollTicks ticks() {
        return ticks;
    }

    /// Shows another text from its top; see [TextColumn#show].
    void show(ReadingText text, Node above, Node below) {
        column.show(text, above, below);
        markings.clear();
        unstyled = true;
        wanted = 0;
        viewport.toStart();
        if (column.isComplete()) {
            rest.stop();
        } else {
            rest.start();
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Has the same text shown anew: what is in view stays where it is, to the pixel.
    void keepingPlace(Runnable show) {
        int reading = topOffset();
        double hidden = viewport.top() - onPage(column.caret(reading)).getMinY();
        show.run();
        bring(reading);
        viewport.bringToTop(onPage(column.caret(reading)).getMinY() + hidden);
    }

    /// Lays the text out as far as an offset.
    private void bring(int offset) {
        if (column.showTo(offset) || unstyled) {
            applyCss();
        }
        layout();
    }

    /// The next part of a long text, below what is there, which stays where it is.
    private void showMore() {
        double top = viewport.top();
        column.showMore(A_FRAME);
        applyCss();
        layout();
        viewport.bringToTop(top);
        if (column.isComplete()) {
            rest.stop();
        }
    }

    void mark(Mark mark, List<TextSpan> spans) {
        markings.put(mark, spans);
        column.mark(mark, spans);
        if (mark == Mark.SELECTION) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        }
        if (ScrollTicks.TICKED.contains(mark)) {
            setNeedsLayout(true);
        }
    }

    /// @param pixels of the body; all else grows with it
    void setTextSize(double pixels) {
        int reading = topOffset();
        boolean atTop = viewport.isAtTop();
        page.setStyle("-fx-font-size: " + pixels + "px;");
        if (getWidth() == 0) {
            return; // not measured before it has room: its fonts may still be on their way
        }
        applyCss();
        layout();
        if (!atTop) {
            scrollTo(column.caret(reading).getMinY());
        }
    }

    /// Brings a span into view, unless it is there already, as much of it as there is room for.
    void reveal(TextSpan span) {
        if (getWidth() == 0) {
            wanted = span.start();
            return;
        }
        bring(span.end());
        if (!isInView(span.start()) || !isInView(span.end())) {
            scrollTo(column.caret(span.start()).getMinY() - viewport.height() * EYE_LEVEL);
        }
    }

    /// Where the text is read: the offset of the line at the top, or 0.
    int place() {
        return wanted > 0 ? wanted : viewport.isAtTop() ? 0 : topOffset();
    }

    /// Brings the line of an offset to the top; as soon as there is room for lines, if there is
    /// none yet.
    void scrollToOffset(int offset) {
        if (getWidth() == 0) {
            wanted = offset;
            return;
        }
        bring(offset);
        if (offset > 0) {
            scrollTo(column.caret(offset).getMinY());
        } else {
            viewport.toStart();
        }
    }

    /// Scrolls by a share of the visible height.
    void scrollBy(double pages) {
        viewport.bringToTop(viewport.top() + pages * viewport.height());
    }

    void scrollToEnd(boolean end) {
        if (end) {
            bring(column.text().text().length());
            viewport.toEnd();
        } else {
            viewport.toStart();
        }
    }

    /// Scrolls as little as brings the line of `offset` into view.
    void keepInView(int offset) {
        if (!column.has(offset)) {
            bring(offset);
        }
        viewport.bringIntoView(onPage(column.caret(offset)));
    }

    boolean isInView(int offset) {
        return column.has(offset) && viewport.shows(onPage(column.caret(offset)));
    }

    private Rectangle2D onPage(Rectangle2D inColumn) {
        return new Rectangle2D(
                inColumn.getMinX() + column.getLayoutX(),
                inColumn.getMinY() + column.getLayoutY(),
                inColumn.getWidth(),
                inColumn.getHeight());
    }

    /// The offset that stands `lines` lines below (or above) another, as far as there are lines.
    int offsetLinesFrom(int offset, int lines) {
        Rectangle2D caret = column.caret(offset);
        double middle = caret.getMinY() + caret.getHeight() / 2;
        double step = caret.getHeight() * LINE_STEP;
        int target = offset;
        for (int tries = 1; tries <= LINE_TRIES && sameLine(target, caret); tries++) {
            double y = middle + lines * step * tries;
            target = column.offsetAt(new Point2D(caret.getMinX(), y));
        }
        return target;
    }

    private boolean sameLine(int offset, Rectangle2D caret) {
        return Math.abs(column.caret(offset).getMinY() - caret.getMinY()) < 1;
    }

    /// Places a card just below a span, or above it where there is no room below.
    void placeBelow(Region card, TextSpan span) {
        List<Rectangle2D> lines = column.lines(span);
        if (lines.isEmpty()) {
            return;
        }
        card.applyCss();
        double width = Math.min(card.prefWidth(-1), column.getWidth());
        double height = card.prefHeight(width);
        double shift = column.getLayoutY() - viewport.top();
        double below = lines.getLast().getMaxY() + shift + CARD_GAP;
        double above = lines.getFirst().getMinY() + shift - height - CARD_GAP;
        double x = column.getLayoutX() + lines.getLast().getMinX();
        double y = below + height > getHeight() && above > 0 ? above : below;
        card.resizeRelocate(
                Math.min(x, column.getLayoutX() + column.getWidth() - width), y, width, height);
    }

    ReadOnlyDoubleProperty scrolledProperty() {
        return viewport.scrolledProperty();
    }

    /// The first offset that is in view.
    int topOffset() {
        double y = viewport.top() - column.getLayoutY();
        return column.offsetAt(new Point2D(0, y + ROUNDING));
    }

    private void scrollTo(double columnY) {
        viewport.bringToTop(columnY + column.getLayoutY());
    }

    @Override
    protected void layoutChildren() {
        boolean keepPlace = getWidth() != laidOutWidth && place() > 0;
        int reading = keepPlace ? place() : 0;
        if (keepPlace && column.showTo(reading)) {
            applyCss();
        }
        super.layoutChildren();
        viewport.node().layout();
        if (keepPlace) {
            scrollTo(column.caret(reading).getMinY());
        }
        laidOutWidth = getWidth();
        wanted = laidOutWidth == 0 ? wanted : 0;
        unstyled = false;
        ticks.setVisible(viewport.isTooLow());
        markings.tick(page.getHeight(), this::shareOf);
    }

    /// How far down a span is; about so, while not all of a long text is there.
    private double shareOf(TextSpan span) {
        if (!column.isComplete()) {
            return (double) span.start() / column.text().text().length();
        }
        return (column.getLayoutY() + column.caret(span.start()).getMinY()) / page.getHeight();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        List<TextSpan> selection = markings.get(Mark.SELECTION);
        return switch (attribute) {
            case TEXT -> column.text().text();
            case EDITABLE -> false;
            case SELECTION_START -> selection.isEmpty() ? 0 : selection.getFirst().start();
            case SELECTION_END, CARET_OFFSET ->
                    selection.isEmpty() ? 0 : selection.getFirst().end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
