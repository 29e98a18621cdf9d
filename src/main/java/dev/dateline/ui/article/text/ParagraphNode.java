package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One paragraph or the headline: its text, the marks behind it and a rule beside each quotation.
///
/// Offsets and spans are in the paragraph's own text; points and rectangles are in this node.
public final class ParagraphNode extends Region {
    /// Distance from the text to the rule of a quotation, in multiples of the font size.
    private static final double GUTTER_EMS = 1.1;

    /// Distance from the text to the middle of the paragraph number, in multiples of the rule's
    /// distance.
    private static final double NUMBER_DISTANCE = 1.7;

    private static final double NOT_MEASURED = Double.NaN;

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Map<MarkType, Path> shapes = new EnumMap<>(MarkType.class);
    private final Map<MarkType, List<TextSpan>> spans = new EnumMap<>(MarkType.class);
    private final Path gutterRules = path("quote-rule");
    private final Label number = new Label();

    /// The width for which the height was last measured. The height is cached, because line
    /// breaking takes time and parents ask for it repeatedly.
    private double measuredWidth = NOT_MEASURED;

    private double measuredHeight;

    ParagraphNode(String content) {
        text.setText(content);
        text.getStyleClass().add("article-paragraph-text");
        flow.getStyleClass().add("article-paragraph-flow");
        getStyleClass().add("article-paragraph");
        number.getStyleClass().add("article-paragraph-number");
        number.setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(content);
        getChildren().add(flow);
        text.fontProperty().addListener((_, _, _) -> measuredWidth = NOT_MEASURED);
        flow.lineSpacingProperty().addListener((_, _, _) -> measuredWidth = NOT_MEASURED);
    }

    private static Path path(String... styleClasses) {
        var path = new Path();
        path.getStyleClass().setAll(styleClasses);
        path.setManaged(false);
        return path;
    }

    /// Replaces the spans that are marked with a mark type. Marks take no space, so only this node
    /// is laid out again.
    void mark(MarkType mark, List<TextSpan> marked) {
        if (!marked.equals(markedSpans(mark))) {
            spans.put(mark, List.copyOf(marked));
            if (!shapes.containsKey(mark)) {
                addShape(mark);
            }
            setNeedsLayout(true);
        }
    }

    /// Creates the shape that draws a mark type when it is first needed. Most paragraphs have few
    /// marks or none.
    private void addShape(MarkType mark) {
        shapes.put(mark, path("mark", mark.styleClass()));
        getChildren().setAll(shapes.values());
        if (shapes.containsKey(MarkType.QUOTE)) {
            getChildren().add(gutterRules);
        }
        getChildren().add(flow);
        if (!number.getText().isEmpty()) {
            getChildren().add(number);
        }
    }

    /// Returns the spans that are marked with a mark type.
    public List<TextSpan> markedSpans(MarkType mark) {
        return spans.getOrDefault(mark, List.of());
    }

    /// Shows the paragraph number beside the text, or no number if `value` is 0.
    void setNumber(int value) {
        number.setText(value == 0 ? "" : String.valueOf(value));
        if (value > 0 && number.getParent() == null) {
            getChildren().add(number);
        }
    }

    /// Returns the text of the paragraph.
    public String text() {
        return text.getText();
    }

    /// Returns the offset of the character boundary nearest to a point.
    public int offsetAt(Point2D point) {
        int offset = flow.getHitInfo(flow.parentToLocal(point)).getInsertionIndex();
        return Math.clamp(offset, 0, text.getText().length());
    }

    /// Returns the rectangles that a span covers, one or more for each line.
    List<Rectangle2D> lineBounds(TextSpan span) {
        return flow.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), false);
    }

    /// Returns the bounds of a caret before the character at `offset`.
    public Rectangle2D caretBounds(int offset) {
        return flow.getLayoutInfo().caretInfoAt(offset, true).getSegmentAt(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            measuredHeight = snapSizeY(flow.prefHeight(width));
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        shapes.forEach((mark, shape) ->
                shape.getElements().setAll(MarkOutlines.boxes(markedSpans(mark), this)));
        double x = -Math.round(text.getFont().getSize() * GUTTER_EMS);
        number.autosize();
        number.relocate(x * NUMBER_DISTANCE - number.getWidth() / 2, 0);
        gutterRules
                .getElements()
                .setAll(MarkOutlines.gutterRules(markedSpans(MarkType.QUOTE), this, x));
    }
}
