package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The text of an article in one column of readable width: one [PassageView] for each part of a
/// [ReadingText]. It knows where text stands, and nothing of what the marks mean. Offsets and spans
/// are in the reading text, points and rectangles in this column, as it was laid out last.
///
/// Breaking lines takes time: of a long text the first parts are in the column at once, and the
/// others come with [#showMore] or when they are asked for.
final class TextColumn extends VBox {
    /// In characters, more than a large screen shows.
    private static final int AT_ONCE = 6000;

    private final List<PassageView> passages = new ArrayList<>();
    private boolean numbered;

    /// How many passages, from the first, are in the column.
    private int present;

    private ReadingText text = ReadingText.empty();

    TextColumn() {
        getStyleClass().add("article-column");
    }

    /// Sets another text.
    ///
    /// @param above stands over the headline
    /// @param below stands between headline and body
    void show(ReadingText shown, Node above, Node below) {
        text = shown;
        passages.clear();
        for (int i = 0; i < shown.parts().size(); i++) {
            var passage = new PassageView(shown.part(i));
            if (shown.isVerbatim(i)) {
                passage.getStyleClass().add("verbatim");
            }
            passages.add(passage);
        }
        numbered(numbered);
        passages.getFirst().getStyleClass().add("headline");
        getChildren().setAll(above, passages.getFirst(), below);
        present = 1;
        showMore(AT_ONCE);
    }

    /// Adds passages of about so many characters, as long as there are any.
    void showMore(int characters) {
        int first = present;
        int added = 0;
        while (present < passages.size() && added < characters) {
            added += text.parts().get(present).length();
            present++;
        }
        getChildren().addAll(passages.subList(first, present));
    }

    /// Adds what is missing up to some characters behind an offset, for as much to be seen; answers
    /// whether anything was.
    boolean showTo(int offset) {
        int before = present;
        int missing = offset + AT_ONCE - text.parts().get(present - 1).end();
        if (missing > 0) {
            showMore(missing);
        }
        return present > before;
    }

    boolean isComplete() {
        return present == passages.size();
    }

    /// Whether the line of an offset is in the column by now.
    boolean has(int offset) {
        return text.partAt(offset) < present;
    }

    /// Shows the number of each paragraph beside it, or none.
    void numbered(boolean shown) {
        numbered = shown;
        for (int i = 1; i < passages.size(); i++) {
            passages.get(i).number(shown ? i : 0);
        }
    }

    ReadingText text() {
        return text;
    }

    List<PassageView> passages() {
        return List.copyOf(passages);
    }

    void mark(Mark mark, List<TextSpan> spans) {
        List<List<TextSpan>> byPart = text.byPart(spans);
        for (int i = 0; i < passages.size(); i++) {
            passages.get(i).mark(mark, byPart.get(i));
        }
    }

    /// The rectangles that a span covers, line by line.
    List<Rectangle2D> lines(TextSpan span) {
        List<List<TextSpan>> byPart = text.byPart(List.of(span));
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(i -> byPart.get(i).stream().flatMap(s -> lines(i, s).stream()))
                .toList();
    }

    private List<Rectangle2D> lines(int part, TextSpan span) {
        PassageView passage = passages.get(part);
        return passage.lines(span).stream().map(line -> inColumn(passage, line)).toList();
    }

    private static Rectangle2D inColumn(PassageView passage, Rectangle2D r) {
        return new Rectangle2D(
                r.getMinX() + passage.getLayoutX(),
                r.getMinY() + passage.getLayoutY(),
                r.getWidth(),
                r.getHeight());
    }

    /// Where a caret before `offset` would stand.
    Rectangle2D caret(int offset) {
        int part = text.partAt(offset);
        TextSpan span = text.parts().get(part);
        PassageView passage = passages.get(part);
        int within = Math.min(offset, span.end()) - span.start();
        return inColumn(passage, passage.caret(within));
    }

    /// The offset nearest to a point, wherever that is.
    int offsetAt(Point2D point) {
        if (passages.isEmpty()) {
            return 0;
        }
        int part = partAt(point.getY());
        PassageView passage = passages.get(part);
        var inside = new Point2D(point.getX(), Math.max(0, point.getY() - passage.getLayoutY()));
        return text.parts().get(part).start() + passage.offsetAt(inside);
    }

    /// The part at or above a height, so that the space between two belongs to the upper one.
    private int partAt(double y) {
        int low = 0;
        int high = present - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).getLayoutY() <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
