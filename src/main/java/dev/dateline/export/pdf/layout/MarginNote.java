package dev.dateline.export.pdf.layout;

import dev.dateline.export.pdf.text.TypesetLine;

import java.util.List;

/// Who speaks, beside the line where the quotation begins.
///
/// @param line the number of that line in its block, from 0
public record MarginNote(int line, List<TypesetLine> lines) {
    public MarginNote {
        lines = List.copyOf(lines);
    }
}
