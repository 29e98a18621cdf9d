package dev.dateline.export.pdf;

import dev.dateline.quote.Quote;

import java.util.List;

/// What stands on pages one below the other. Lengths are points.
sealed interface Block {
    /// Begins an item: links to it lead here, and its head stands on the pages it begins.
    record Opening(int item, RunningHead head, boolean onNewPage) implements Block {}

    /// Where text begins or ends to run through the grid's columns.
    record Columns(boolean begin) implements Block {}

    /// Lines of text. `number` stands beside the first of them: one line or none. A block kept with
    /// the next never ends a page.
    record Text(
            Role role,
            List<Line> lines,
            float leading,
            float after,
            boolean keptWithNext,
            List<Line> number,
            List<SideNote> notes,
            Cited cited)
            implements Block {
        public Text {
            lines = List.copyOf(lines);
            number = List.copyOf(number);
            notes = List.copyOf(notes);
        }

        Text(Role role, List<Line> lines, float leading, float after, boolean keptWithNext) {
            this(role, lines, leading, after, keptWithNext, List.of(), List.of(), Cited.NOTHING);
        }

        Text with(List<SideNote> beside) {
            return new Text(role, lines, leading, after, keptWithNext, number, beside, cited);
        }

        float height() {
            return lines.size() * leading;
        }
    }

    /// What the lines of a block are cited as: a paragraph of an item, and its quotations by their
    /// marks' numbers. `paragraph` is 0 for what is not cited.
    record Cited(int item, int paragraph, List<Quote> quotes) {
        static final Cited NOTHING = new Cited(0, 0, List.of());

        public Cited {
            quotes = List.copyOf(quotes);
        }
    }

    /// A thin line across the text column.
    record Hairline(float after) implements Block {}

    /// What the rows below it have in common; never ends a page. At the head of a page the room
    /// `before` it is left out.
    record Caption(Line line, float before, float height) implements Block {}

    /// A line of a list that leads to a place: what stands beside it, dotted leaders, the page.
    /// Never parted; one kept with the next never ends a page.
    record Row(
            Spot spot,
            List<Line> lines,
            List<Line> side,
            float leading,
            float after,
            boolean keptWithNext)
            implements Block {
        public Row {
            lines = List.copyOf(lines);
            side = List.copyOf(side);
        }

        Row(Spot spot, List<Line> lines, List<Line> side, float leading, float after) {
            this(spot, lines, side, leading, after, false);
        }

        float height() {
            return Math.max(lines.size(), side.size()) * leading;
        }
    }

    /// A place in the document: `top` points below the top of a page's text.
    record Spot(int page, float top) {
        /// Where no page is known yet.
        static final Spot UNKNOWN = new Spot(0, 0);
    }
}
