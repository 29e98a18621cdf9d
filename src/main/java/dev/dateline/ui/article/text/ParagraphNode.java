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

/// One paragraph on the page (or the headline): its text, behind it the marks, and in the gutter to
/// its left a rule beside each quotation. All offsets are in the paragraph's own text.
public final class ParagraphNode extends Region {
    /// From the text's edge to the rule, in ems of the text, so that it grows with it.
    private static final double GUTTER_EMS = 1.1;

    /// How much further out numbers stand, to the middle of them.
    private static final double NUMBER_DISTANCE = 1.7;

    private static final double NOT_MEASURED = Double.NaN;

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Map<MarkType, Path> shapes = new EnumMap<>(MarkType.class);
    private final Map<MarkType, List<TextSpan>> spans = new EnumMap<>(MarkType.class);
    private final Path gutterRules = path("quote-rule");
    private final Label number = new Label();

    /// The last measurement: breaking lines is what takes time, and parents ask again and again.
    private double measuredWidth = NOT_MEASURED;

    private double measuredHeight;

    ParagraphNode(String words) {
        text.setText(words);
        text.getStyleClass().add("passage-text");
        flow.getStyleClass().add("passage-flow");
        getStyleClass().add("passage");
        number.getStyleClass().add("passage-number");
        number.setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
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

    /// Marks take no room, so only this view is laid out again and not the whole article.
    void mark(MarkType mark, List<TextSpan> marked) {
        if (!marked.equals(markedSpans(mark))) {
            spans.put(mark, List.copyOf(marked));
            if (!shapes.containsKey(mark)) {
                addShape(mark);
            }
            setNeedsLayout(true);
        }
    }

    /// Most paragraphs have few marks or none; their shapes are made when they are needed.
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

    /// What is marked so.
    public List<TextSpan> markedSpans(MarkType mark) {
        return spans.getOrDefault(mark, List.of());
    }

    /// Shows a number in the gutter; 0 for none.
    void number(int count) {
        number.setText(count == 0 ? "" : String.valueOf(count));
        if (count > 0 && number.getParent() == null) {
            getChildren().add(number);
        }
    }

    public String text() {
        return text.getText();
    }

    /// The offset whose character begins nearest to a point of this view.
    public int offsetAt(Point2D point) {
        int offset = flow.getHitInfo(flow.parentToLocal(point)).getInsertionIndex();
        return Math.clamp(offset, 0, text.getText().length());
    }

    /// The rectangles that a span covers, one or more for each line, in this view.
    List<Rectangle2D> lineBounds(TextSpan span) {
        return flow.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), false);
    }

    /// Where a caret at `offset` would stand, in this view.
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
