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

/// The outlines of marks in one passage.
final class MarkOutlines {
    private static final double CORNER_RADIUS = 3;

    private MarkOutlines() {}

    /// Rounded boxes behind the lines of `spans`, no wider than the passage: the blank at which a
    /// line was broken is not marked.
    static List<PathElement> boxes(List<TextSpan> spans, ParagraphNode passage) {
        var outline = new ArrayList<PathElement>();
        for (TextSpan span : spans) {
            for (Rectangle2D line : passage.lineBounds(span)) {
                double right = Math.min(line.getMaxX(), passage.getWidth());
                if (right > line.getMinX()) {
                    addBox(outline, line.getMinX() - 1, line.getMinY(), right + 1, line.getMaxY());
                }
            }
        }
        return outline;
    }

    private static void addBox(
            List<PathElement> to, double left, double top, double right, double bottom) {
        double r = Math.min(CORNER_RADIUS, (right - left) / 2);
        to.add(new MoveTo(left + r, top));
        to.add(new HLineTo(right - r));
        to.add(new ArcTo(r, r, 0, right, top + r, false, true));
        to.add(new VLineTo(bottom - r));
        to.add(new ArcTo(r, r, 0, right - r, bottom, false, true));
        to.add(new HLineTo(left + r));
        to.add(new ArcTo(r, r, 0, left, bottom - r, false, true));
        to.add(new VLineTo(top + r));
        to.add(new ArcTo(r, r, 0, left + r, top, false, true));
        to.add(new ClosePath());
    }

    /// One upright stroke at `x` beside each span, from its first line to its last.
    static List<PathElement> gutterRules(List<TextSpan> spans, ParagraphNode passage, double x) {
        var strokes = new ArrayList<PathElement>();
        for (TextSpan span : spans) {
            List<Rectangle2D> lines = passage.lineBounds(span);
            if (!lines.isEmpty()) {
                strokes.add(new MoveTo(x, lines.getFirst().getMinY()));
                strokes.add(new LineTo(x, lines.getLast().getMaxY()));
            }
        }
        return strokes;
    }
}
