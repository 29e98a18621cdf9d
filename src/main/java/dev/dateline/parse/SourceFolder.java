package dev.dateline.parse;

import java.util.regex.Pattern;

/// Finds the folder of an article's path that names its source.
final class SourceFolder {
    /// Matches 2016, 03, 2016-03, 2016-03-04, 201603, 20160304, also with `_` or `.` for `-`.
    private static final Pattern DATE_PART =
            Pattern.compile("[12]\\d{3}|\\d{1,2}|[12]\\d{3}[-_.]?\\d{2}([-_.]?\\d{2})?");

    private SourceFolder() {}

    /// Returns the first folder of `path` that is not part of a date; empty if there is none.
    static String sourceOf(String path) {
        String[] folders = path.split("/", -1);
        for (int i = 0; i < folders.length - 1; i++) {
            if (!DATE_PART.matcher(folders[i]).matches()) {
                return SingleLine.of(folders[i]);
            }
        }
        return "";
    }
}
