package dev.dateline.ui.fx.control;

import dev.dateline.article.TextSpan;

import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import java.util.ArrayList;
import java.util.List;

/// Shows a few lines of text with tinted matches, truncated with an ellipsis if it does not fit.
///
/// It shows as many lines as fit its height; its preferred height is that of the text, up to the
/// maximum number of lines. Nodes are reused for the next text, because lists show thousands of
/// texts one after the other.
public final class HighlightedText extends Region {
    private static final String ELLIPSIS = "…";

    /// Characters that are removed before an ellipsis.
    private static final String DROPPED_BEFORE_ELLIPSIS = " .,;:…-–—";

    private static final double ARC_SIZE = 4;
    private static final double NOT_MEASURED = Double.NaN;

    private final int maxLines;
    private final TextFlow flow = new TextFlow();

    /// The text nodes: even indices are plain text, odd indices are matches.
    private final List<Text> runs = new ArrayList<>();

    private final List<Rectangle> tints = new ArrayList<>();
    private String text = "";
    private List<TextSpan> matches = List.of();

    /// The width and the number of lines that the text was last truncated for.
    private double fittedWidth;

    private int fittedLines;
    private boolean truncated;

    /// Whether a text node was created whose style has not been applied yet.
    private boolean stylingPending = true;

    /// The width for which the preferred height is cached, because parents compute it repeatedly.
    private double measuredWidth = NOT_MEASURED;

    private double measuredHeight;

    /// Creates an empty node that shows at most `maxLines` lines.
    public HighlightedText(int maxLines) {
        this.maxLines = maxLines;
        setAccessibleRole(AccessibleRole.TEXT);
        flow.setManaged(false); // its content depends on the size of this node, not the reverse
        getChildren().setAll(flow);
        setRun(0, "");
    }

    /// Shows a text with tinted matches.
    ///
    /// @param matches spans of the text to tint, in order
    public void show(String text, List<TextSpan> matches) {
        this.text = text;
        this.matches = List.copyOf(matches);
        setAccessibleText(text);
        invalidateMeasurements();
    }

    private void invalidateMeasurements() {
        fittedLines = 0;
        measuredWidth = NOT_MEASURED;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            fit(width <= 0 ? Double.MAX_VALUE : width - horizontalInsets(), maxLines);
            measuredHeight =
                    snappedTopInset() + Math.ceil(textHeight(maxLines)) + snappedBottomInset();
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - horizontalInsets();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width != fittedWidth || fittedLines == 0) {
            fit(width, maxLines);
        }
        int fittingLines = (int) ((height + 1) / lineHeight());
        if (truncated ? fittingLines != fittedLines : textHeight(fittedLines) > height + 1) {
            fit(width, Math.max(1, fittingLines));
        }
        flow.relocate(snappedLeftInset(), snappedTopInset());
        flow.setVisible(fittingLines > 0);
        updateTints(fittingLines > 0);
    }

    private double horizontalInsets() {
        return snappedLeftInset() + snappedRightInset();
    }

    /// Truncates the text to a width and a number of lines and fills the text nodes.
    private void fit(double width, int lines) {
        if (width == fittedWidth && lines == fittedLines) {
            return;
        }
        int end = text.length();
        fill(end);
        if (stylingPending && getScene() != null) {
            stylingPending = false;
            flow.applyCss(); // lists fill cells during layout, after the CSS pass
        }
        List<TextLineInfo> wrapped = wrap(width);
        if (wrapped.size() > lines) {
            int lastStart = wrapped.get(lines - 1).start();
            end = wrapped.get(lines - 1).end() + 1;
            do {
                end = truncatedEnd(lastStart, end);
                fill(end);
            } while (wrap(width).size() > lines && end > lastStart + 1);
        }
        truncated = end < text.length();
        fittedWidth = width;
        fittedLines = lines;
    }

    /// Returns the offset at which a line ends without its last word, or else without its last
    /// character.
    ///
    /// @param start the start of the line
    private int truncatedEnd(int start, int end) {
        int blank = text.lastIndexOf(' ', end - 2);
        int shorter = blank > start ? blank : end - 1;
        while (shorter > start + 1
                && DROPPED_BEFORE_ELLIPSIS.indexOf(text.charAt(shorter - 1)) >= 0) {
            shorter--;
        }
        return Character.isLowSurrogate(text.charAt(shorter)) ? shorter - 1 : shorter;
    }

    private List<TextLineInfo> wrap(double width) {
        flow.resize(width, getHeight());
        flow.layout();
        return flow.getLayoutInfo().getTextLines(false);
    }

    /// Returns the height in pixels of the first `lines` lines, or of all lines if there are fewer.
    private double textHeight(int lines) {
        List<TextLineInfo> wrapped = flow.getLayoutInfo().getTextLines(false);
        return wrapped.get(Math.min(lines, wrapped.size()) - 1).bounds().getMaxY();
    }

    private double lineHeight() {
        return textHeight(Integer.MAX_VALUE) / flow.getLayoutInfo().getTextLineCount();
    }

    /// Fills the text nodes with the text up to an offset, with an ellipsis if text is omitted.
    private void fill(int end) {
        int used = 0;
        int offset = 0;
        for (TextSpan match : matches) {
            int from = Math.clamp(match.start(), offset, end);
            int to = Math.min(match.end(), end);
            if (to > from) {
                setRun(used++, text.substring(offset, from));
                setRun(used++, text.substring(from, to));
                offset = to;
            }
        }
        setRun(used++, text.substring(offset, end) + (end < text.length() ? ELLIPSIS : ""));
        while (used < runs.size()) {
            setRun(used++, "");
        }
    }

    /// Sets the text of the text node at an index and creates missing nodes.
    private void setRun(int index, String runText) {
        while (runs.size() <= index) {
            var run = new Text();
            run.getStyleClass()
                    .add(runs.size() % 2 == 0 ? "dl-highlight-text" : "dl-highlight-hit");
            run.fontProperty().addListener((_, _, _) -> invalidateMeasurements());
            runs.add(run);
            flow.getChildren().add(run);
            stylingPending = true;
        }
        Text run = runs.get(index);
        run.setText(runText);
        Nodes.setShown(run, !runText.isEmpty() || index == 0);
    }

    /// Places tinted rectangles behind the matches, or hides all rectangles if `shown` is false.
    private void updateTints(boolean shown) {
        int used = 0;
        int start = 0;
        for (int i = 0; i < runs.size() && shown; i++) {
            int end = start + runs.get(i).getText().length();
            if (i % 2 == 1 && end > start) {
                for (Rectangle2D line :
                        flow.getLayoutInfo().getSelectionGeometry(start, end, false)) {
                    positionTint(tint(used++), line);
                }
            }
            start = end;
        }
        tints.subList(used, tints.size()).forEach(tint -> tint.setVisible(false));
    }

    private void positionTint(Rectangle tint, Rectangle2D line) {
        tint.setX(snappedLeftInset() + line.getMinX() - 1);
        tint.setY(snappedTopInset() + Math.rint(line.getMinY()) + 1);
        tint.setWidth(line.getWidth() + 2);
        tint.setHeight(Math.rint(line.getHeight()) - 2);
        tint.setVisible(true);
    }

    private Rectangle tint(int index) {
        if (index == tints.size()) {
            var tint = new Rectangle();
            tint.getStyleClass().add("dl-highlight-background");
            tint.setManaged(false);
            tint.setArcWidth(ARC_SIZE);
            tint.setArcHeight(ARC_SIZE);
            tints.add(tint);
            getChildren().addFirst(tint);
            tint.applyCss();
        }
        return tints.get(index);
    }
}
