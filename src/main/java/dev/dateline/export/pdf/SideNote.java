package dev.dateline.export.pdf;

import java.util.List;

/// Who speaks, beside the line where the quotation begins.
///
/// @param line the number of that line in its block, from 0
record SideNote(int line, List<Line> lines) {
    SideNote {
        lines = List.copyOf(lines);
    }
}
