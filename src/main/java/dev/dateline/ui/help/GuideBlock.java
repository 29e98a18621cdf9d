package dev.dateline.ui.help;

import java.util.List;
import java.util.stream.Collectors;

/// A block of the user guide: a heading, a paragraph or a table row.
sealed interface GuideBlock {
    /// The heading of a section.
    ///
    /// @param level the number of `#` characters; 1 is the title of the guide
    record Heading(int level, String text) implements GuideBlock {}

    /// A paragraph, or an item of a numbered list.
    record Paragraph(List<Run> runs) implements GuideBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// A table row; consecutive rows belong to one table.
    record Row(List<List<Run>> cells) implements GuideBlock {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// The style of a run.
    enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        /// Text to type, or a key to press.
        CODE
    }

    /// A piece of text in a single style.
    record Run(String text, Style style) {}

    /// Returns the text without styles, for searching.
    default String text() {
        return switch (this) {
            case Heading(_, String heading) -> heading;
            case Paragraph(var runs) -> text(runs);
            case Row(var cells) ->
                    cells.stream().map(GuideBlock::text).collect(Collectors.joining(" "));
        };
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
