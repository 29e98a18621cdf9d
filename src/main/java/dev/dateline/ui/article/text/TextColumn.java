package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The text of an article in one column: a [ParagraphNode] for each part of a [DisplayText].
///
/// Converts between offsets in the text and points in the column, as laid out last. Line breaking
/// takes time, so only the first parts of a long text are added at once; [#load] adds the others.
public final class TextColumn extends VBox {
    /// Number of characters that are added at once, more than a large screen shows.
    private static final int INITIAL_CHARACTERS = 6000;

    private final List<ParagraphNode> paragraphs = new ArrayList<>();
    private boolean numbered;

    /// Number of paragraphs, from the first one, that have been added to the column.
    private int loadedCount;

    private DisplayText text = DisplayText.empty();

    TextColumn() {
        getStyleClass().add("article-column");
    }

    /// Replaces the displayed text.
    ///
    /// @param above the node above the headline
    /// @param below the node between headline and body
    void show(DisplayText newText, Node above, Node below) {
        text = newText;
        paragraphs.clear();
        for (int i = 0; i < text.partCount(); i++) {
            var paragraph = new ParagraphNode(text.part(i));
            if (text.isPreformatted(i)) {
                paragraph.getStyleClass().add("preformatted");
            }
            paragraphs.add(paragraph);
        }
        setNumbered(numbered);
        paragraphs.getFirst().getStyleClass().add("headline");
        getChildren().setAll(above, paragraphs.getFirst(), below);
        loadedCount = 1;
        load(INITIAL_CHARACTERS);
    }

    /// Adds the next paragraphs, until at least `characters` characters are added or the text ends.
    void load(int characters) {
        int first = loadedCount;
        int added = 0;
        while (loadedCount < paragraphs.size() && added < characters) {
            added += text.partSpan(loadedCount).length();
            loadedCount++;
        }
        getChildren().addAll(paragraphs.subList(first, loadedCount));
    }

    /// Adds the paragraphs up to about a screen below an offset; returns whether any were added.
    boolean loadTo(int offset) {
        int before = loadedCount;
        int missing = offset + INITIAL_CHARACTERS - text.partSpan(loadedCount - 1).end();
        if (missing > 0) {
            load(missing);
        }
        return loadedCount > before;
    }

    /// Whether the column contains the whole text.
    public boolean isFullyLoaded() {
        return loadedCount == paragraphs.size();
    }

    /// Whether the column contains the line of an offset.
    boolean isLoaded(int offset) {
        return text.partAt(offset) < loadedCount;
    }

    /// Shows or hides the numbers of the paragraphs.
    public void setNumbered(boolean shown) {
        numbered = shown;
        for (int i = 1; i < paragraphs.size(); i++) {
            paragraphs.get(i).setNumber(shown ? i : 0);
        }
    }

    /// Returns the text that is shown.
    public DisplayText text() {
        return text;
    }

    /// Returns the headline and all paragraphs, including paragraphs that are not loaded yet.
    public List<ParagraphNode> paragraphs() {
        return List.copyOf(paragraphs);
    }

    void mark(MarkType mark, List<TextSpan> spans) {
        List<List<TextSpan>> byPart = text.splitByPart(spans);
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraphs.get(i).mark(mark, byPart.get(i));
        }
    }

    /// Returns the rectangles that a span covers, line by line.
    public List<Rectangle2D> lineBounds(TextSpan span) {
        List<List<TextSpan>> byPart = text.splitByPart(List.of(span));
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(i -> byPart.get(i).stream().flatMap(s -> lineBounds(i, s).stream()))
                .toList();
    }

    private List<Rectangle2D> lineBounds(int part, TextSpan span) {
        ParagraphNode paragraph = paragraphs.get(part);
        return paragraph.lineBounds(span).stream().map(line -> translate(line, paragraph)).toList();
    }

    /// Converts a rectangle from a child's coordinates to its parent's coordinates.
    static Rectangle2D translate(Rectangle2D bounds, Node child) {
        return new Rectangle2D(
                bounds.getMinX() + child.getLayoutX(),
                bounds.getMinY() + child.getLayoutY(),
                bounds.getWidth(),
                bounds.getHeight());
    }

    /// Returns the bounds of a caret before the character at `offset`.
    public Rectangle2D caretBounds(int offset) {
        int part = text.partAt(offset);
        TextSpan span = text.partSpan(part);
        ParagraphNode paragraph = paragraphs.get(part);
        int within = Math.min(offset, span.end()) - span.start();
        return translate(paragraph.caretBounds(within), paragraph);
    }

    /// Returns the offset nearest to a point, which may be outside the text.
    public int offsetAt(Point2D point) {
        if (paragraphs.isEmpty()) {
            return 0;
        }
        double y = point.getY();
        // the space between two paragraphs belongs to the upper one
        int part = DisplayText.lastIndex(loadedCount, i -> paragraphs.get(i).getLayoutY() <= y);
        ParagraphNode paragraph = paragraphs.get(part);
        var inside = new Point2D(point.getX(), Math.max(0, y - paragraph.getLayoutY()));
        return text.partSpan(part).start() + paragraph.offsetAt(inside);
    }
}
