package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One paragraph on the page (or the headline): its text, behind it the marks, and in the gutter to
/// its left a rule beside each quotation. All offsets are in the paragraph's own text.
final class PassageView extends Region {
    /// From the text's edge to the rule, in ems of the text, so that it grows with it.
    private static final double GUTTER = 1.1;

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Path rules = new Path();
    private final Map<Mark, Path> shapes = new EnumMap<>(Mark.class);
    private final Map<Mark, List<TextSpan>> spans = new EnumMap<>(Mark.class);

    PassageView(String words) {
        text.setText(words);
        text.getStyleClass().add("passage-text");
        flow.getStyleClass().add("passage-flow");
        rules.getStyleClass().add("quote-rule");
        getStyleClass().add("passage");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        for (Mark mark : Mark.values()) {
            var shape = new Path();
            shape.getStyleClass().addAll("mark", mark.styleClass());
            shape.setManaged(false);
            shapes.put(mark, shape);
            getChildren().add(shape);
        }
        rules.setManaged(false);
        getChildren().addAll(rules, flow);
    }

    void mark(Mark mark, List<TextSpan> marked) {
        if (!marked.equals(spans.getOrDefault(mark, List.of()))) {
            spans.put(mark, List.copyOf(marked));
            requestLayout();
        }
    }

    /// What is marked so, as it was told; for tests and for the eye the shapes are drawn from it.
    List<TextSpan> marked(Mark mark) {
        return spans.getOrDefault(mark, List.of());
    }

    String text() {
        return text.getText();
    }

    /// The offset whose character begins nearest to a point of this view.
    int offsetAt(Point2D point) {
        int offset = flow.getHitInfo(flow.parentToLocal(point)).getInsertionIndex();
        return Math.clamp(offset, 0, text.getText().length());
    }

    /// The rectangles that a span covers, one or more for each line, in this view.
    List<Rectangle2D> lines(TextSpan span) {
        return flow.getLayoutInfo().getSelectionGeometry(span.start(), span.end(), false);
    }

    /// Where a caret at `offset` would stand, in this view.
    Rectangle2D caret(int offset) {
        return flow.getLayoutInfo().caretInfoAt(offset, true).getSegmentAt(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(flow.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        shapes.forEach(
                (mark, shape) -> shape.getElements().setAll(MarkShapes.behind(marked(mark), this)));
        double x = -Math.round(text.getFont().getSize() * GUTTER);
        rules.getElements().setAll(MarkShapes.rules(marked(Mark.QUOTE), this, x));
    }
}
