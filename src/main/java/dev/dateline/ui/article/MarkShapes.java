package dev.dateline.ui.article;

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
final class MarkShapes {
    private static final double ROUND = 3;

    private MarkShapes() {}

    /// Rounded boxes behind the lines of `spans`, no wider than the passage: the blank at which a
    /// line was broken is not marked.
    static List<PathElement> behind(List<TextSpan> spans, PassageView passage) {
        var outline = new ArrayList<PathElement>();
        for (TextSpan span : spans) {
            for (Rectangle2D line : passage.lines(span)) {
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
        double r = Math.min(ROUND, (right - left) / 2);
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
    static List<PathElement> rules(List<TextSpan> spans, PassageView passage, double x) {
        var strokes = new ArrayList<PathElement>();
        for (TextSpan span : spans) {
            List<Rectangle2D> lines = passage.lines(span);
            if (!lines.isEmpty()) {
                strokes.add(new MoveTo(x, lines.getFirst().getMinY()));
                strokes.add(new LineTo(x, lines.getLast().getMaxY()));
            }
        }
        return strokes;
    }
}
