package dev.dateline.export.pdf.layout;

import dev.dateline.export.pdf.text.TypesetLine;

import java.util.List;

/// A note in the margin, such as the speaker beside the first line of a quotation.
///
/// @param line the index of the line in its block, from 0
public record MarginNote(int line, List<TypesetLine> lines) {
    public MarginNote {
        lines = List.copyOf(lines);
    }
}
