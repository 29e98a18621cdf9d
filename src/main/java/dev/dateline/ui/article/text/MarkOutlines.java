package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

import java.util.ArrayList;
import java.util.List;

/// Computes the outlines of marks in one paragraph.
final class MarkOutlines {
    private static final double CORNER_RADIUS = 3;

    private MarkOutlines() {}

    /// Returns the outlines of rounded boxes behind the text lines of `spans`. The boxes are no
    /// wider than the paragraph, so that the space at a line break is not marked.
    static List<PathElement> boxes(List<TextSpan> spans, ParagraphNode paragraph) {
        var outline = new ArrayList<PathElement>();
        for (TextSpan span : spans) {
            for (Rectangle2D line : paragraph.lineBounds(span)) {
                double right = Math.min(line.getMaxX(), paragraph.getWidth());
                if (right > line.getMinX()) {
                    addBox(outline, line.getMinX() - 1, line.getMinY(), right + 1, line.getMaxY());
                }
            }
        }
        return outline;
    }

    private static void addBox(
            List<PathElement> outline, double left, double top, double right, double bottom) {
        double r = Math.min(CORNER_RADIUS, (right - left) / 2);
        outline.add(new MoveTo(left + r, top));
        outline.add(new HLineTo(right - r));
        outline.add(new ArcTo(r, r, 0, right, top + r, false, true));
        outline.add(new VLineTo(bottom - r));
        outline.add(new ArcTo(r, r, 0, right - r, bottom, false, true));
        outline.add(new HLineTo(left + r));
        outline.add(new ArcTo(r, r, 0, left, bottom - r, false, true));
        outline.add(new VLineTo(top + r));
        outline.add(new ArcTo(r, r, 0, left + r, top, false, true));
        outline.add(new ClosePath());
    }

    /// Returns a vertical rule at `x` for each span, from its first text line to its last.
    static List<PathElement> gutterRules(List<TextSpan> spans, ParagraphNode paragraph, double x) {
        var rules = new ArrayList<PathElement>();
        for (TextSpan span : spans) {
            List<Rectangle2D> lines = paragraph.lineBounds(span);
            if (!lines.isEmpty()) {
                rules.add(new MoveTo(x, lines.getFirst().getMinY()));
                rules.add(new LineTo(x, lines.getLast().getMaxY()));
            }
        }
        return rules;
    }
}
