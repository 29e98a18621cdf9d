package dev.dateline.parse;

import java.util.regex.Pattern;

/// Finds the folder in an article's path whose name is the article's source.
final class SourceFolder {
    /// Matches a folder name that is a date or part of one: 2016, 03, 2016-03, 2016-03-04, 201603,
    /// 20160304. Also with `_` or `.` for `-`.
    private static final Pattern DATE_PART =
            Pattern.compile("[12]\\d{3}|\\d{1,2}|[12]\\d{3}[-_.]?\\d{2}([-_.]?\\d{2})?");

    private SourceFolder() {}

    /// Returns the name of the first folder in `path` that is not part of a date, or an empty
    /// string.
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
