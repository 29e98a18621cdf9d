package dev.dateline.ui.fx;

import dev.dateline.article.TextSpan;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Text of a few lines with hits tinted, cut with an ellipsis where it does not fit. It shows as
/// many lines as its height has room for, and asks for what it needs up to the number it was made
/// with. (A `TextFlow` neither cuts nor tints.)
public final class MarkedText extends Region {
    private final int lines;
    private final Text plain = probe("dl-marked-text");
    private final Text strong = probe("dl-marked-hit");
    private final Text ground = probe("dl-marked-ground");
    private String text = "";
    private List<TextSpan> hits = List.of();

    public MarkedText(int lines) {
        this.lines = lines;
        getStyleClass().add("dl-marked");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(plain, strong, ground);
        plain.fontProperty().addListener((_, _, _) -> requestLayout());
    }

    /// Shows `text` with `hits`, spans of it in order.
    public void show(String text, List<TextSpan> hits) {
        this.text = text;
        this.hits = List.copyOf(hits);
        setAccessibleText(text);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        int needed = width <= 0 || text.isEmpty() ? 1 : wrap(room, lines).size();
        return snappedTopInset() + needed * lineHeight() + snappedBottomInset();
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
        double height = lineHeight();
        int room = (int) ((getHeight() - snappedTopInset() - snappedBottomInset() + 1) / height);
        var nodes = new ArrayList<Node>(List.of(plain, strong, ground));
        if (room > 0 && !text.isEmpty()) {
            double width = getWidth() - snappedLeftInset() - snappedRightInset();
            var wrapped = wrap(width, room);
            for (int i = 0; i < wrapped.size(); i++) {
                addLine(nodes, wrapped.get(i), snappedTopInset() + i * height, height);
            }
        }
        getChildren().setAll(nodes);
    }

    private List<List<LineWrap.Run>> wrap(double width, int most) {
        return new LineWrap(text, hits, this::widthOf).wrap(width, most);
    }

    private void addLine(List<Node> nodes, List<LineWrap.Run> line, double y, double height) {
        double x = snappedLeftInset();
        for (LineWrap.Run run : line) {
            double width = widthOf(run.text(), run.hit());
            if (run.hit()) {
                var tint = new Rectangle(x - 1, y + 1, width + 2, height - 2);
                tint.setArcWidth(4);
                tint.setArcHeight(4);
                tint.fillProperty().bind(ground.fillProperty());
                nodes.add(tint);
            }
            nodes.add(words(run, x, y));
            x += width;
        }
    }

    private Text words(LineWrap.Run run, double x, double y) {
        Text model = run.hit() ? strong : plain;
        var words = new Text(x, y, run.text());
        words.setTextOrigin(VPos.TOP);
        words.setFont(model.getFont());
        words.fillProperty().bind(model.fillProperty());
        return words;
    }

    private double widthOf(String words, boolean hit) {
        Text model = hit ? strong : plain;
        model.setText(words);
        double width = model.getLayoutBounds().getWidth();
        model.setText("");
        return width;
    }

    private double lineHeight() {
        plain.setText("Ág");
        double height = Math.ceil(plain.getLayoutBounds().getHeight());
        plain.setText("");
        return height;
    }

    private static Text probe(String styleClass) {
        var text = new Text();
        text.getStyleClass().add(styleClass);
        text.setManaged(false);
        text.setTextOrigin(VPos.TOP);
        return text;
    }
}
