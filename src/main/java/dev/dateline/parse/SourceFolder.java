package dev.dateline.parse;

import java.util.regex.Pattern;

/// Which of an article's folders names its source.
final class SourceFolder {
    /// 2016, 03, 2016-03, 2016-03-04, 201603, 20160304, and with `_` or `.` for `-`.
    private static final Pattern DATE_PART =
            Pattern.compile("[12]\\d{3}|\\d{1,2}|[12]\\d{3}[-_.]?\\d{2}([-_.]?\\d{2})?");

    private SourceFolder() {}

    /// The first folder of a path relative to the archive that is not part of a date; empty if
    /// there is none.
    static String sourceOf(String path) {
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            if (!DATE_PART.matcher(steps[i]).matches()) {
                return SingleLine.of(steps[i]);
            }
        }
        return "";
    }
}
