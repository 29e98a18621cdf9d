package dev.dateline.export.pdf.layout;

import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.quote.Quote;

import java.util.List;

/// An element of the page layout; blocks are stacked from top to bottom. All lengths are in points.
public sealed interface Block {
    /// The minimum number of lines of a paragraph at the bottom and at the top of a column.
    int MIN_LINES_TOGETHER = 2;

    /// Returns the height of the block including the space before and after.
    default float fullHeight() {
        return 0;
    }

    /// Returns whether the block must be on the same page as the start of the next block.
    default boolean keepWithNext() {
        return true;
    }

    /// Returns the height of the block's smallest part that can be at the bottom of a page.
    default float minimumHeight() {
        return fullHeight();
    }

    /// Marks the start of an item, to which links lead. Its running head is printed on the pages
    /// that start with this item.
    record ItemStart(int item, RunningHead runningHead, boolean startsNewPage) implements Block {
        @Override
        public boolean keepWithNext() {
            return false;
        }
    }

    /// Marks where text starts or stops flowing through the columns of the grid.
    record ColumnBoundary(boolean isStart) implements Block {}

    /// Lines of text.
    ///
    /// @param marginNumber the number beside the first line; one line or none
    /// @param source what the lines are cited as
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

        public Text(BlockRole role, List<TypesetLine> lines, float leading, float spaceAfter) {
            this(
                    role,
                    lines,
                    leading,
                    spaceAfter,
                    false,
                    List.of(),
                    List.of(),
                    SourceParagraph.NONE);
        }

        /// Returns this block, kept on the same page as the next block.
        public Text keptWithNext() {
            return new Text(
                    role, lines, leading, spaceAfter, true, marginNumber, marginNotes, source);
        }

        /// Returns this block with a paragraph number and margin notes beside its lines.
        public Text withMargin(List<TypesetLine> number, List<MarginNote> notes) {
            return new Text(role, lines, leading, spaceAfter, keepWithNext, number, notes, source);
        }

        /// Returns this block with the paragraph that it is cited as.
        public Text citedAs(SourceParagraph paragraph) {
            return new Text(
                    role,
                    lines,
                    leading,
                    spaceAfter,
                    keepWithNext,
                    marginNumber,
                    marginNotes,
                    paragraph);
        }

        @Override
        public float fullHeight() {
            return lines.size() * leading + spaceAfter;
        }

        @Override
        public float minimumHeight() {
            return Math.min(MIN_LINES_TOGETHER, lines.size()) * leading;
        }
    }

    /// The paragraph of an item that a block was made of. The quotation indexes of the block's
    /// [dev.dateline.export.content.SpanMarking]s refer to `quotes`.
    ///
    /// @param paragraphNumber the number from 1; 0 for blocks that are not cited
    record SourceParagraph(int itemIndex, int paragraphNumber, List<Quote> quotes) {
        static final SourceParagraph NONE = new SourceParagraph(0, 0, List.of());

        public SourceParagraph {
            quotes = List.copyOf(quotes);
        }
    }

    /// A thin line across the text column.
    record Hairline(float spaceAfter) implements Block {
        @Override
        public float fullHeight() {
            return spaceAfter;
        }
    }

    /// The caption of a group of rows. The space before it is omitted at the top of a page.
    record Caption(TypesetLine line, float spaceBefore, float height) implements Block {
        @Override
        public float fullHeight() {
            return spaceBefore + height;
        }
    }

    /// A row of a list, such as the contents, with dot leaders and a page number. It is a link and
    /// is never split.
    ///
    /// @param marginLines text in the left margin
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

        /// Returns the height of the row without the space after it.
        public float height() {
            return Math.max(lines.size(), marginLines.size()) * leading;
        }

        @Override
        public float fullHeight() {
            return height() + spaceAfter;
        }

        @Override
        public float minimumHeight() {
            return height();
        }
    }

    /// A place in the PDF to which links can lead.
    ///
    /// @param top the distance from the top of the page's text area
    record Destination(int page, float top) {
        /// A place whose page is not known yet.
        public static final Destination UNKNOWN = new Destination(0, 0);
    }
}
