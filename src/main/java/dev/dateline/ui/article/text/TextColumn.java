package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The text of an article in one column of readable width: one [ParagraphNode] for each part of a
/// [DisplayText]. It knows where text stands, and nothing of what the marks mean. Offsets and spans
/// are in the reading text, points and rectangles in this column, as it was laid out last.
///
/// Breaking lines takes time: of a long text the first parts are in the column at once, and the
/// others come with [#load] or when they are asked for.
public final class TextColumn extends VBox {
    /// In characters, more than a large screen shows.
    private static final int INITIAL_CHARACTERS = 6000;

    private final List<ParagraphNode> paragraphs = new ArrayList<>();
    private boolean numbered;

    /// How many passages, from the first, are in the column.
    private int loadedCount;

    private DisplayText text = DisplayText.empty();

    TextColumn() {
        getStyleClass().add("article-column");
    }

    /// Sets another text.
    ///
    /// @param above stands over the headline
    /// @param below stands between headline and body
    void show(DisplayText shown, Node above, Node below) {
        text = shown;
        paragraphs.clear();
        for (int i = 0; i < shown.parts().size(); i++) {
            var passage = new ParagraphNode(shown.part(i));
            if (shown.isPreformatted(i)) {
                passage.getStyleClass().add("preformatted");
            }
            paragraphs.add(passage);
        }
        numbered(numbered);
        paragraphs.getFirst().getStyleClass().add("headline");
        getChildren().setAll(above, paragraphs.getFirst(), below);
        loadedCount = 1;
        load(INITIAL_CHARACTERS);
    }

    /// Adds passages of about so many characters, as long as there are any.
    void load(int characters) {
        int first = loadedCount;
        int added = 0;
        while (loadedCount < paragraphs.size() && added < characters) {
            added += text.parts().get(loadedCount).length();
            loadedCount++;
        }
        getChildren().addAll(paragraphs.subList(first, loadedCount));
    }

    /// Adds what is missing up to some characters behind an offset, for as much to be seen; answers
    /// whether anything was.
    boolean loadTo(int offset) {
        int before = loadedCount;
        int missing = offset + INITIAL_CHARACTERS - text.parts().get(loadedCount - 1).end();
        if (missing > 0) {
            load(missing);
        }
        return loadedCount > before;
    }

    public boolean isFullyLoaded() {
        return loadedCount == paragraphs.size();
    }

    /// Whether the line of an offset is in the column by now.
    boolean isLoaded(int offset) {
        return text.partAt(offset) < loadedCount;
    }

    /// Shows the number of each paragraph beside it, or none.
    public void numbered(boolean shown) {
        numbered = shown;
        for (int i = 1; i < paragraphs.size(); i++) {
            paragraphs.get(i).number(shown ? i : 0);
        }
    }

    public DisplayText text() {
        return text;
    }

    public List<ParagraphNode> paragraphs() {
        return List.copyOf(paragraphs);
    }

    void mark(MarkType mark, List<TextSpan> spans) {
        List<List<TextSpan>> byPart = text.splitByPart(spans);
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraphs.get(i).mark(mark, byPart.get(i));
        }
    }

    /// The rectangles that a span covers, line by line.
    public List<Rectangle2D> lineBounds(TextSpan span) {
        List<List<TextSpan>> byPart = text.splitByPart(List.of(span));
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(i -> byPart.get(i).stream().flatMap(s -> lineBounds(i, s).stream()))
                .toList();
    }

    private List<Rectangle2D> lineBounds(int part, TextSpan span) {
        ParagraphNode passage = paragraphs.get(part);
        return passage.lineBounds(span).stream()
                .map(line -> toColumnBounds(passage, line))
                .toList();
    }

    private static Rectangle2D toColumnBounds(ParagraphNode passage, Rectangle2D r) {
        return new Rectangle2D(
                r.getMinX() + passage.getLayoutX(),
                r.getMinY() + passage.getLayoutY(),
                r.getWidth(),
                r.getHeight());
    }

    /// Where a caret before `offset` would stand.
    public Rectangle2D caretBounds(int offset) {
        int part = text.partAt(offset);
        TextSpan span = text.parts().get(part);
        ParagraphNode passage = paragraphs.get(part);
        int within = Math.min(offset, span.end()) - span.start();
        return toColumnBounds(passage, passage.caretBounds(within));
    }

    /// The offset nearest to a point, wherever that is.
    public int offsetAt(Point2D point) {
        if (paragraphs.isEmpty()) {
            return 0;
        }
        int part = partAt(point.getY());
        ParagraphNode passage = paragraphs.get(part);
        var inside = new Point2D(point.getX(), Math.max(0, point.getY() - passage.getLayoutY()));
        return text.parts().get(part).start() + passage.offsetAt(inside);
    }

    /// The part at or above a height, so that the space between two belongs to the upper one.
    private int partAt(double y) {
        int low = 0;
        int high = loadedCount - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).getLayoutY() <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
