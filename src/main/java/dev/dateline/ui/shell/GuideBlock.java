package dev.dateline.ui.shell;

import java.util.List;
import java.util.stream.Collectors;

/// A part of the guide as it is set: what stands between two empty lines, or a row of a table.
sealed interface GuideBlock {
    /// The name of a section.
    ///
    /// @param level from 1, the guide's own
    record Heading(int level, String words) implements GuideBlock {}

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

    enum Look {
        PLAIN,
        STRONG,
        SLANTED,
        /// What is typed or pressed.
        TYPED
    }

    /// Words of one look.
    record Run(String words, Look look) {}

    /// The words alone, to be searched.
    default String words() {
        return switch (this) {
            case Heading(_, String words) -> words;
            case Paragraph(var runs) -> words(runs);
            case Row(var cells) ->
                    cells.stream().map(GuideBlock::words).collect(Collectors.joining(" "));
        };
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
