package dev.dateline.export.pdf;

import java.util.List;

/// What stands on pages one below the other. Lengths are points.
sealed interface Block {
    /// Begins an item: links to it lead here, and its head stands on the pages it begins.
    record Opening(int item, RunningHead head, boolean onNewPage) implements Block {}

    /// Lines of text. `number` stands beside the first of them: one line or none. A block kept with
    /// the next never ends a page.
    record Text(
            Role role,
            List<Line> lines,
            float leading,
            float after,
            boolean keptWithNext,
            List<Line> number,
            List<SideNote> notes)
            implements Block {
        public Text {
            lines = List.copyOf(lines);
            number = List.copyOf(number);
            notes = List.copyOf(notes);
        }

        Text(Role role, List<Line> lines, float leading, float after, boolean keptWithNext) {
            this(role, lines, leading, after, keptWithNext, List.of(), List.of());
        }

        float height() {
            return lines.size() * leading;
        }
    }

    /// A thin line across the text column.
    record Hairline(float after) implements Block {}

    /// What the rows of the contents below it have in common; never ends a page. At the head of a
    /// page the room `before` it is left out.
    record Caption(Line line, float before, float height) implements Block {}

    /// A line of the contents: a link to an item, with its date beside it, dotted leaders and the
    /// page that it begins on. Never parted.
    record Row(int item, List<Line> lines, List<Line> side, float leading, float after)
            implements Block {
        public Row {
            lines = List.copyOf(lines);
            side = List.copyOf(side);
        }

        float height() {
            return lines.size() * leading;
        }
    }
}
