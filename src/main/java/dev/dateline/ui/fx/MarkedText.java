package dev.dateline.ui.fx;

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

/// Text of a few lines with hits tinted, cut with an ellipsis where it does not fit. It shows as
/// many lines as its height has room for, and asks for what it needs up to the number it was made
/// with. Its nodes are used again for the next text: lists show thousands of them, one after the
/// other.
public final class MarkedText extends Region {
    private static final String ELLIPSIS = "…";

    /// What does not stand before an ellipsis.
    private static final String DROPPED = " .,;:…-–—";

    private static final double ROUND = 4;
    private static final double NEVER = Double.NaN;

    private final int lines;
    private final TextFlow flow = new TextFlow();

    /// Even ones are plain, odd ones are hits.
    private final List<Text> runs = new ArrayList<>();

    private final List<Rectangle> tints = new ArrayList<>();
    private String text = "";
    private List<TextSpan> hits = List.of();

    /// For what room the flow is filled now.
    private double fittedWidth;

    private int fittedLines;
    private boolean cut;

    /// Whether there is a node that no style was looked up for yet.
    private boolean undressed = true;

    /// The last answer to what height is needed: parents ask again and again.
    private double measuredWidth = NEVER;

    private double measuredHeight;

    public MarkedText(int lines) {
        this.lines = lines;
        setAccessibleRole(AccessibleRole.TEXT);
        flow.setManaged(false); // what it shows follows from the room, and does not ask for it
        getChildren().setAll(flow);
        fill(0, "");
    }

    /// Shows `text` with `hits`, spans of it in order.
    public void show(String text, List<TextSpan> hits) {
        this.text = text;
        this.hits = List.copyOf(hits);
        setAccessibleText(text);
        forget();
    }

    private void forget() {
        fittedLines = 0;
        measuredWidth = NEVER;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            fit(width <= 0 ? Double.MAX_VALUE : width - insets(), lines);
            measuredHeight = snappedTopInset() + Math.ceil(height(lines)) + snappedBottomInset();
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
        double width = getWidth() - insets();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width != fittedWidth || fittedLines == 0) {
            fit(width, lines);
        }
        int room = (int) ((height + 1) / lineHeight());
        if (cut ? room != fittedLines : height(fittedLines) > height + 1) {
            fit(width, Math.max(1, room));
        }
        flow.relocate(snappedLeftInset(), snappedTopInset());
        flow.setVisible(room > 0);
        tint(room > 0);
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }

    /// Fills the flow with as much as so many lines hold.
    private void fit(double width, int most) {
        if (width == fittedWidth && most == fittedLines) {
            return;
        }
        int end = text.length();
        fill(end);
        if (undressed && getScene() != null) {
            undressed = false;
            flow.applyCss(); // a list fills its rows while it lays them out, after styles
        }
        List<TextLineInfo> wrapped = wrap(width);
        if (wrapped.size() > most) {
            int last = wrapped.get(most - 1).start();
            end = wrapped.get(most - 1).end() + 1;
            do {
                end = shorter(last, end);
                fill(end);
            } while (wrap(width).size() > most && end > last + 1);
        }
        cut = end < text.length();
        fittedWidth = width;
        fittedLines = most;
    }

    /// Without the last word of a line that begins at `start`, or, where there is but one, without
    /// its last character.
    private int shorter(int start, int end) {
        int blank = text.lastIndexOf(' ', end - 2);
        int shorter = blank > start ? blank : end - 1;
        while (shorter > start + 1 && DROPPED.indexOf(text.charAt(shorter - 1)) >= 0) {
            shorter--;
        }
        return Character.isLowSurrogate(text.charAt(shorter)) ? shorter - 1 : shorter;
    }

    private List<TextLineInfo> wrap(double width) {
        flow.resize(width, getHeight());
        flow.layout();
        return flow.getLayoutInfo().getTextLines(false);
    }

    /// What the lines take that are shown, and no more than `most` of them.
    private double height(int most) {
        List<TextLineInfo> wrapped = flow.getLayoutInfo().getTextLines(false);
        return wrapped.get(Math.min(most, wrapped.size()) - 1).bounds().getMaxY();
    }

    private double lineHeight() {
        return height(Integer.MAX_VALUE) / flow.getLayoutInfo().getTextLineCount();
    }

    private void fill(int end) {
        int used = 0;
        int at = 0;
        for (TextSpan hit : hits) {
            int from = Math.clamp(hit.start(), at, end);
            int to = Math.min(hit.end(), end);
            if (to > from) {
                fill(used++, text.substring(at, from));
                fill(used++, text.substring(from, to));
                at = to;
            }
        }
        fill(used++, text.substring(at, end) + (end < text.length() ? ELLIPSIS : ""));
        while (used < runs.size()) {
            fill(used++, "");
        }
    }

    private void fill(int number, String words) {
        while (runs.size() <= number) {
            var run = new Text();
            run.getStyleClass().add(runs.size() % 2 == 0 ? "dl-marked-text" : "dl-marked-hit");
            run.fontProperty().addListener((_, _, _) -> forget());
            runs.add(run);
            flow.getChildren().add(run);
            undressed = true;
        }
        Text run = runs.get(number);
        boolean shown = !words.isEmpty() || number == 0;
        run.setText(words);
        run.setManaged(shown);
        run.setVisible(shown);
    }

    private void tint(boolean shown) {
        int used = 0;
        int at = 0;
        for (int i = 0; i < runs.size() && shown; i++) {
            int end = at + runs.get(i).getText().length();
            if (i % 2 == 1 && end > at) {
                for (Rectangle2D line : flow.getLayoutInfo().getSelectionGeometry(at, end, false)) {
                    place(tint(used++), line);
                }
            }
            at = end;
        }
        tints.subList(used, tints.size()).forEach(tint -> tint.setVisible(false));
    }

    private void place(Rectangle tint, Rectangle2D line) {
        tint.setX(snappedLeftInset() + line.getMinX() - 1);
        tint.setY(snappedTopInset() + Math.rint(line.getMinY()) + 1);
        tint.setWidth(line.getWidth() + 2);
        tint.setHeight(Math.rint(line.getHeight()) - 2);
        tint.setVisible(true);
    }

    private Rectangle tint(int number) {
        if (number == tints.size()) {
            var tint = new Rectangle();
            tint.getStyleClass().add("dl-marked-ground");
            tint.setManaged(false);
            tint.setArcWidth(ROUND);
            tint.setArcHeight(ROUND);
            tints.add(tint);
            getChildren().addFirst(tint);
            tint.applyCss();
        }
        return tints.get(number);
    }
}
