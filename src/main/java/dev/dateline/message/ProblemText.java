package dev.dateline.message;

import dev.dateline.article.Problem;

/// Says in a sentence or two what is wrong with a file and what follows from it, for whoever shows
/// its path beside.
public final class ProblemText {
    private ProblemText() {}

    /// In the language of the window.
    public static String of(Problem problem) {
        return of(problem, LocalizedMessages.DISPLAY);
    }

    public static String of(Problem problem, LocalizedMessages tongue) {
        String detail = problem.detail();
        String line = Integer.toString(problem.line());
        return switch (problem.kind()) {
            case NO_DATE -> tongue.format("problem.no-date", line);
            case IMPOSSIBLE_DATE -> tongue.format("problem.impossible-date", line, detail);
            case CHARSET_GUESSED -> tongue.format("problem.charset-guessed", detail);
            case BAD_SIDECAR -> tongue.format("problem.bad-sidecar", problem.line(), line, detail);
            case EMPTY -> tongue.format("problem.empty");
            case BINARY -> tongue.format("problem.binary");
            case TOO_LARGE -> tongue.format("problem.too-large", detail);
            case UNREADABLE -> tongue.format("problem.unreadable", detail);
            case VANISHED -> tongue.format("problem.vanished");
            case FOLDER_LOOP -> tongue.format("problem.folder-loop", detail);
        };
    }
}
