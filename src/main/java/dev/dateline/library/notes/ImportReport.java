package dev.dateline.library.notes;

import java.util.List;
import java.util.stream.Collectors;

/// The result of importing notes from a file.
///
/// @param added the number of transactions that were new
/// @param unreadableLines the numbers, from 1, of the lines that were skipped
public record ImportReport(int added, List<Integer> unreadableLines) {
    private static final int MAX_LISTED = 20;

    public ImportReport {
        unreadableLines = List.copyOf(unreadableLines);
    }

    /// Returns the numbers of the first skipped lines as text, such as "3, 7, 12".
    public String lineNumbers() {
        return lineNumbers(unreadableLines);
    }

    static String lineNumbers(List<Integer> lines) {
        String listed =
                lines.stream()
                        .limit(MAX_LISTED)
                        .map(line -> Integer.toString(line))
                        .collect(Collectors.joining(", "));
        return lines.size() > MAX_LISTED ? listed + ", …" : listed;
    }
}
