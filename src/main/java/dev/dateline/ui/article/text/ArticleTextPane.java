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

/// The scrolling text of an article, with ticks for marks beside the scroll bar.
///
/// The reading position stays the same when the pane or the font changes its size. Offsets and
/// spans are in the [DisplayText].
public final class ArticleTextPane extends StackPane {
    /// Distance of a revealed line from the top of the pane, as a fraction of the visible height.
    private static final double REVEAL_LEVEL = 0.3;

    /// Step between the vertical positions tried when looking for the next line of text, in line
    /// heights. The next line may be a paragraph away, beyond the speaker chips.
    private static final double LINE_STEP = 0.75;

    private static final int MAX_LINE_STEPS = 12;
    private static final double CARD_GAP = 6;

    /// Number of characters of a long text that are added to the column per frame.
    private static final int CHARACTERS_PER_FRAME = 3000;

    /// Maximum height, in pixels, of the hidden part of a line that still counts as visible.
    private static final double ROUNDING_PIXELS = 2;

    private final TextColumn column = new TextColumn();
    private final StackPane content = new StackPane(column);
    private final TextViewport viewport = new TextViewport(content);
    private final ScrollTicks ticks = new ScrollTicks();
    private final AnimationTimer loadTimer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    loadNextChunk();
                }
            };
    private TextSpan selection = new TextSpan(0, 0);
    private double laidOutWidth;

    /// The offset to scroll to at the first layout, or 0.
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

    /// Returns the column with the text.
    public TextColumn column() {
        return column;
    }

    /// Returns the positions of the ticks of a mark, from 0 (top) to 1 (bottom).
    public List<Double> tickPositions(MarkType mark) {
        return ticks.fractions(mark);
    }

    /// Shows a new text from its top and removes all marks.
    ///
    /// @param above the node above the headline
    /// @param below the node between headline and body
    public void show(DisplayText text, Node above, Node below) {
        column.show(text, above, below);
        ticks.clear();
        selection = new TextSpan(0, 0);
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

    /// Runs `show`, which must show the same text again, and keeps the scroll position to the
    /// pixel.
    public void showKeepingPosition(Runnable show) {
        int offset = topOffset();
        double hidden = viewport.scrollTop() - caretInContent(offset).getMinY();
        show.run();
        ensureLaidOut(offset);
        viewport.scrollTo(caretInContent(offset).getMinY() + hidden);
    }

    /// Lays out the text up to an offset.
    private void ensureLaidOut(int offset) {
        if (column.loadTo(offset) || cssPending) {
            applyCss();
        }
        layout();
    }

    /// Adds the next part of a long text at the end; the visible text does not move.
    private void loadNextChunk() {
        double top = viewport.scrollTop();
        column.load(CHARACTERS_PER_FRAME);
        applyCss();
        layout();
        viewport.scrollTo(top);
        if (column.isFullyLoaded()) {
            loadTimer.stop();
        }
    }

    /// Marks spans of the text and removes the earlier marks of the same type.
    public void mark(MarkType mark, List<TextSpan> spans) {
        column.mark(mark, spans);
        if (mark == MarkType.SELECTION) {
            selection = spans.isEmpty() ? new TextSpan(0, 0) : spans.getFirst();
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        }
        if (ticks.setSpans(mark, spans)) {
            setNeedsLayout(true);
        }
    }

    /// Sets the font size of the body in pixels; all other sizes are relative to it.
    public void setTextSize(double pixels) {
        int offset = topOffset();
        boolean atTop = viewport.isAtTop();
        content.setStyle("-fx-font-size: " + pixels + "px;");
        if (getWidth() == 0) {
            return; // not measured before the first layout: the fonts may not be loaded yet
        }
        applyCss();
        layout();
        if (!atTop) {
            scrollToLine(offset);
        }
    }

    /// Scrolls so that a span becomes visible, unless it is visible already.
    public void reveal(TextSpan span) {
        if (getWidth() == 0) {
            pendingOffset = span.start();
            return;
        }
        ensureLaidOut(span.end());
        if (!isInView(span.start()) || !isInView(span.end())) {
            double y = caretInContent(span.start()).getMinY();
            viewport.scrollTo(y - viewport.height() * REVEAL_LEVEL);
        }
    }

    /// Returns the offset of the first visible line; 0 if the text is not scrolled.
    public int scrollOffset() {
        return pendingOffset > 0 ? pendingOffset : viewport.isAtTop() ? 0 : topOffset();
    }

    /// Scrolls the line that contains `offset` to the top. Before the first layout, the scrolling
    /// is postponed until then.
    public void scrollToOffset(int offset) {
        if (getWidth() == 0) {
            pendingOffset = offset;
            return;
        }
        ensureLaidOut(offset);
        if (offset > 0) {
            scrollToLine(offset);
        } else {
            viewport.scrollToTop();
        }
    }

    private void scrollToLine(int offset) {
        viewport.scrollTo(caretInContent(offset).getMinY());
    }

    /// Scrolls down by `pages` times the visible height, or up if negative.
    public void scrollBy(double pages) {
        viewport.scrollTo(viewport.scrollTop() + pages * viewport.height());
    }

    /// Scrolls to the start of the text.
    public void scrollToStart() {
        viewport.scrollToTop();
    }

    /// Scrolls to the end of the text.
    public void scrollToEnd() {
        ensureLaidOut(column.text().text().length());
        viewport.scrollToBottom();
    }

    /// Scrolls by the smallest distance that makes the line of `offset` visible.
    public void scrollIntoView(int offset) {
        if (!column.isLoaded(offset)) {
            ensureLaidOut(offset);
        }
        viewport.scrollIntoView(caretInContent(offset));
    }

    /// Whether the line of an offset is completely visible.
    public boolean isInView(int offset) {
        return column.isLoaded(offset) && viewport.containsFully(caretInContent(offset));
    }

    private Rectangle2D caretInContent(int offset) {
        return TextColumn.translate(column.caretBounds(offset), column);
    }

    /// Returns the offset one line below (1) or above (-1) `offset`, at the same horizontal
    /// position. If there is no such line, the result is in the same line.
    public int offsetOfNextLine(int offset, int direction) {
        Rectangle2D caret = column.caretBounds(offset);
        double middle = caret.getMinY() + caret.getHeight() / 2;
        double step = caret.getHeight() * LINE_STEP;
        int target = offset;
        for (int tries = 1; tries <= MAX_LINE_STEPS && isInLine(target, caret); tries++) {
            double y = middle + direction * step * tries;
            target = column.offsetAt(new Point2D(caret.getMinX(), y));
        }
        return target;
    }

    private boolean isInLine(int offset, Rectangle2D caret) {
        return Math.abs(column.caretBounds(offset).getMinY() - caret.getMinY()) < 1;
    }

    /// Places a card below a span, or above it if there is not enough space below.
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

    /// The scroll position from 0 (top) to 1 (bottom).
    public ReadOnlyDoubleProperty scrollPositionProperty() {
        return viewport.scrollPositionProperty();
    }

    /// Returns the offset of the first visible line.
    public int topOffset() {
        double y = viewport.scrollTop() - column.getLayoutY();
        return column.offsetAt(new Point2D(0, y + ROUNDING_PIXELS));
    }

    @Override
    protected void layoutChildren() {
        boolean keepPosition = getWidth() != laidOutWidth && scrollOffset() > 0;
        int offset = keepPosition ? scrollOffset() : 0;
        if (keepPosition && column.loadTo(offset)) {
            applyCss();
        }
        super.layoutChildren();
        viewport.node().layout();
        if (keepPosition) {
            scrollToLine(offset);
        }
        laidOutWidth = getWidth();
        pendingOffset = laidOutWidth == 0 ? pendingOffset : 0;
        cssPending = false;
        ticks.setVisible(viewport.canScroll());
        ticks.update(content.getHeight(), this::relativePosition);
    }

    /// Returns the vertical position of a span, from 0 (top) to 1 (bottom). Estimated from the
    /// offset while the text is not fully loaded.
    private double relativePosition(TextSpan span) {
        return column.isFullyLoaded()
                ? caretInContent(span.start()).getMinY() / content.getHeight()
                : (double) span.start() / column.text().text().length();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> column.text().text();
            case EDITABLE -> false;
            case SELECTION_START -> selection.start();
            case SELECTION_END, CARET_OFFSET -> selection.end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
