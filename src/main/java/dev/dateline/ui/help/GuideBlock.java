package dev.dateline.ui.help;

import java.util.List;
import java.util.stream.Collectors;

/// A part of the guide as it is set: what stands between two empty lines, or a row of a table.
sealed interface GuideBlock {
    /// The name of a section.
    ///
    /// @param level from 1, the guide's own
    record Heading(int level, String text) implements GuideBlock {}

    record Paragraph(List<Run> runs) implements GuideBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// Rows of one table follow each other.
    record Row(List<List<Run>> cells) implements GuideBlock {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        /// What is typed or pressed.
        CODE
    }

    /// Words of one look.
    record Run(String text, Style style) {}

    /// The words alone, to be searched.
    default String text() {
        return switch (this) {
            case Heading(_, String words) -> words;
            case Paragraph(var runs) -> text(runs);
            case Row(var cells) ->
                    cells.stream().map(GuideBlock::text).collect(Collectors.joining(" "));
        };
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
