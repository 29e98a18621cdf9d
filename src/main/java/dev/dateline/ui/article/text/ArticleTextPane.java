package dev.dateline.ui.article.text;

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
public final class ArticleTextPane extends StackPane {
    /// Where a revealed line comes to stand, as a share of the visible height.
    private static final double REVEAL_LEVEL = 0.3;

    /// How far apart the places are at which the next line is looked for, in heights of a line; it
    /// may be a paragraph away, beyond chips.
    private static final double LINE_STEP = 0.75;

    private static final int MAX_LINE_STEPS = 12;
    private static final double CARD_GAP = 6;

    /// How many characters of a long text are added in a frame.
    private static final int CHARACTERS_PER_FRAME = 3000;

    /// A line of which no more than so many pixels are hidden is in view.
    private static final double ROUNDING_PIXELS = 2;

    private final TextColumn column = new TextColumn();
    private final StackPane content = new StackPane(column);
    private final TextViewport viewport = new TextViewport(content);
    private final ScrollTicks ticks = new ScrollTicks();
    private final MarkedSpans markedSpans = new MarkedSpans(ticks);
    private final AnimationTimer loadTimer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    showNextChunk();
                }
            };
    private double laidOutWidth;

    /// The offset to be at the top once there is room for lines; 0 if none is.
    private int pendingOffset;

    /// Whether the text was set since the last layout, so that its fonts are not known yet.
    private boolean cssPending = true;

    public ArticleTextPane() {
        content.getStyleClass().add("article-text-content");
        ticks.setMaxWidth(Region.USE_PREF_SIZE);
        setAlignment(ticks, Pos.CENTER_RIGHT);
        getStyleClass().add("article-text-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getChildren().addAll(viewport.node(), ticks);
    }

    public TextColumn column() {
        return column;
    }

    public ScrollTicks ticks() {
        return ticks;
    }

    /// Shows another text from its top; see [TextColumn#show].
    public void show(DisplayText text, Node above, Node below) {
        column.show(text, above, below);
        markedSpans.clear();
        cssPending = true;
        pendingOffset = 0;
        viewport.scrollToTop();
        if (column.isFullyLoaded()) {
            loadTimer.stop();
        } else {
            loadTimer.start();
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Has the same text shown anew: what is in view stays where it is, to the pixel.
    public void showKeepingPosition(Runnable show) {
        int reading = topOffset();
        double hidden =
                viewport.scrollTop() - toContentBounds(column.caretBounds(reading)).getMinY();
        show.run();
        ensureLaidOut(reading);
        viewport.scrollTo(toContentBounds(column.caretBounds(reading)).getMinY() + hidden);
    }

    /// Lays the text out as far as an offset.
    private void ensureLaidOut(int offset) {
        if (column.loadTo(offset) || cssPending) {
            applyCss();
        }
        layout();
    }

    /// The next part of a long text, below what is there, which stays where it is.
    private void showNextChunk() {
        double top = viewport.scrollTop();
        column.load(CHARACTERS_PER_FRAME);
        applyCss();
        layout();
        viewport.scrollTo(top);
        if (column.isFullyLoaded()) {
            loadTimer.stop();
        }
    }

    public void mark(MarkType mark, List<TextSpan> spans) {
        markedSpans.set(mark, spans);
        column.mark(mark, spans);
        if (mark == MarkType.SELECTION) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        }
        if (ScrollTicks.TICKED_MARKS.contains(mark)) {
            setNeedsLayout(true);
        }
    }

    /// @param pixels of the body; all else grows with it
    public void setTextSize(double pixels) {
        int reading = topOffset();
        boolean atTop = viewport.isAtTop();
        content.setStyle("-fx-font-size: " + pixels + "px;");
        if (getWidth() == 0) {
            return; // not measured before it has room: its fonts may still be on their way
        }
        applyCss();
        layout();
        if (!atTop) {
            scrollTo(column.caretBounds(reading).getMinY());
        }
    }

    /// Brings a span into view, unless it is there already, as much of it as there is room for.
    public void reveal(TextSpan span) {
        if (getWidth() == 0) {
            pendingOffset = span.start();
            return;
        }
        ensureLaidOut(span.end());
        if (!isInView(span.start()) || !isInView(span.end())) {
            scrollTo(column.caretBounds(span.start()).getMinY() - viewport.height() * REVEAL_LEVEL);
        }
    }

    /// Where the text is read: the offset of the line at the top, or 0.
    public int scrollOffset() {
        return pendingOffset > 0 ? pendingOffset : viewport.isAtTop() ? 0 : topOffset();
    }

    /// Brings the line of an offset to the top; as soon as there is room for lines, if there is
    /// none yet.
    public void scrollToOffset(int offset) {
        if (getWidth() == 0) {
            pendingOffset = offset;
            return;
        }
        ensureLaidOut(offset);
        if (offset > 0) {
            scrollTo(column.caretBounds(offset).getMinY());
        } else {
            viewport.scrollToTop();
        }
    }

    /// Scrolls by a share of the visible height.
    public void scrollBy(double pages) {
        viewport.scrollTo(viewport.scrollTop() + pages * viewport.height());
    }

    public void scrollToEnd(boolean end) {
        if (end) {
            ensureLaidOut(column.text().text().length());
            viewport.scrollToBottom();
        } else {
            viewport.scrollToTop();
        }
    }

    /// Scrolls as little as brings the line of `offset` into view.
    public void scrollIntoView(int offset) {
        if (!column.isLoaded(offset)) {
            ensureLaidOut(offset);
        }
        viewport.scrollIntoView(toContentBounds(column.caretBounds(offset)));
    }

    public boolean isInView(int offset) {
        return column.isLoaded(offset)
                && viewport.containsFully(toContentBounds(column.caretBounds(offset)));
    }

    private Rectangle2D toContentBounds(Rectangle2D inColumn) {
        return new Rectangle2D(
                inColumn.getMinX() + column.getLayoutX(),
                inColumn.getMinY() + column.getLayoutY(),
                inColumn.getWidth(),
                inColumn.getHeight());
    }

    /// The offset that stands `lines` lines below (or above) another, as far as there are lines.
    public int offsetLinesFrom(int offset, int lines) {
        Rectangle2D caret = column.caretBounds(offset);
        double middle = caret.getMinY() + caret.getHeight() / 2;
        double step = caret.getHeight() * LINE_STEP;
        int target = offset;
        for (int tries = 1; tries <= MAX_LINE_STEPS && sameLine(target, caret); tries++) {
            double y = middle + lines * step * tries;
            target = column.offsetAt(new Point2D(caret.getMinX(), y));
        }
        return target;
    }

    private boolean sameLine(int offset, Rectangle2D caret) {
        return Math.abs(column.caretBounds(offset).getMinY() - caret.getMinY()) < 1;
    }

    /// Places a card just below a span, or above it where there is no room below.
    public void positionCard(Region card, TextSpan span) {
        List<Rectangle2D> lines = column.lineBounds(span);
        if (lines.isEmpty()) {
            return;
        }
        card.applyCss();
        double width = Math.min(card.prefWidth(-1), column.getWidth());
        double height = card.prefHeight(width);
        double shift = column.getLayoutY() - viewport.scrollTop();
        double below = lines.getLast().getMaxY() + shift + CARD_GAP;
        double above = lines.getFirst().getMinY() + shift - height - CARD_GAP;
        double x = column.getLayoutX() + lines.getLast().getMinX();
        double y = below + height > getHeight() && above > 0 ? above : below;
        card.resizeRelocate(
                Math.min(x, column.getLayoutX() + column.getWidth() - width), y, width, height);
    }

    public ReadOnlyDoubleProperty scrollPositionProperty() {
        return viewport.scrollPositionProperty();
    }

    /// The first offset that is in view.
    public int topOffset() {
        double y = viewport.scrollTop() - column.getLayoutY();
        return column.offsetAt(new Point2D(0, y + ROUNDING_PIXELS));
    }

    private void scrollTo(double columnY) {
        viewport.scrollTo(columnY + column.getLayoutY());
    }

    @Override
    protected void layoutChildren() {
        boolean keepPlace = getWidth() != laidOutWidth && scrollOffset() > 0;
        int reading = keepPlace ? scrollOffset() : 0;
        if (keepPlace && column.loadTo(reading)) {
            applyCss();
        }
        super.layoutChildren();
        viewport.node().layout();
        if (keepPlace) {
            scrollTo(column.caretBounds(reading).getMinY());
        }
        laidOutWidth = getWidth();
        pendingOffset = laidOutWidth == 0 ? pendingOffset : 0;
        cssPending = false;
        ticks.setVisible(viewport.canScroll());
        markedSpans.updateTicks(content.getHeight(), this::heightFraction);
    }

    /// How far down a span is; about so, while not all of a long text is there.
    private double heightFraction(TextSpan span) {
        if (!column.isFullyLoaded()) {
            return (double) span.start() / column.text().text().length();
        }
        return (column.getLayoutY() + column.caretBounds(span.start()).getMinY())
                / content.getHeight();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        List<TextSpan> selection = markedSpans.get(MarkType.SELECTION);
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
