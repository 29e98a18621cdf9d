package dev.dateline.export.pdf.layout;

import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.quote.Quote;

import java.util.List;

/// What stands on pages one below the other. Lengths are points.
public sealed interface Block {
    /// Begins an item: links to it lead here, and its head stands on the pages it begins.
    record ItemStart(int item, RunningHead runningHead, boolean startsNewPage) implements Block {}

    /// Where text begins or ends to run through the grid's columns.
    record ColumnBoundary(boolean isStart) implements Block {}

    /// Lines of text. `number` stands beside the first of them: one line or none. A block kept with
    /// the next never ends a page.
    record Text(
            BlockRole role,
            List<TypesetLine> lines,
            float leading,
            float spaceAfter,
            boolean keepWithNext,
            List<TypesetLine> marginNumber,
            List<MarginNote> marginNotes,
            SourceParagraph source)
            implements Block {
        public Text {
            lines = List.copyOf(lines);
            marginNumber = List.copyOf(marginNumber);
            marginNotes = List.copyOf(marginNotes);
        }

        public Text(
                BlockRole role,
                List<TypesetLine> lines,
                float leading,
                float after,
                boolean keptWithNext) {
            this(
                    role,
                    lines,
                    leading,
                    after,
                    keptWithNext,
                    List.of(),
                    List.of(),
                    SourceParagraph.NONE);
        }

        public Text withMarginNotes(List<MarginNote> beside) {
            return new Text(
                    role, lines, leading, spaceAfter, keepWithNext, marginNumber, beside, source);
        }

        float height() {
            return lines.size() * leading;
        }
    }

    /// What the lines of a block are cited as: a paragraph of an item, and its quotations by their
    /// marks' numbers. `paragraph` is 0 for what is not cited.
    record SourceParagraph(int itemIndex, int paragraphNumber, List<Quote> quotes) {
        static final SourceParagraph NONE = new SourceParagraph(0, 0, List.of());

        public SourceParagraph {
            quotes = List.copyOf(quotes);
        }
    }

    /// A thin line across the text column.
    record Hairline(float spaceAfter) implements Block {}

    /// What the rows below it have in common; never ends a page. At the head of a page the room
    /// `before` it is left out.
    record Caption(TypesetLine line, float spaceBefore, float height) implements Block {}

    /// A line of a list that leads to a place: what stands beside it, dotted leaders, the page.
    /// Never parted; one kept with the next never ends a page.
    record Row(
            Destination destination,
            List<TypesetLine> lines,
            List<TypesetLine> marginLines,
            float leading,
            float spaceAfter,
            boolean keepWithNext)
            implements Block {
        public Row {
            lines = List.copyOf(lines);
            marginLines = List.copyOf(marginLines);
        }

        public Row(
                Destination destination,
                List<TypesetLine> lines,
                List<TypesetLine> side,
                float leading,
                float after) {
            this(destination, lines, side, leading, after, false);
        }

        public float height() {
            return Math.max(lines.size(), marginLines.size()) * leading;
        }
    }

    /// A place in the document: `top` points below the top of a page's text.
    record Destination(int page, float top) {
        /// Where no page is known yet.
        public static final Destination UNKNOWN = new Destination(0, 0);
    }
}
