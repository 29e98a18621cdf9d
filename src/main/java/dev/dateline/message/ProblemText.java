package dev.dateline.message;

import dev.dateline.article.Problem;

/// Says in a sentence or two what is wrong with a file and what follows from it, for whoever shows
/// its path beside.
public final class ProblemText {
    private ProblemText() {}

    /// In the language of the window.
    public static String of(Problem problem) {
        return of(problem, Tongue.WINDOW);
    }

    public static String of(Problem problem, Tongue tongue) {
        String detail = problem.detail();
        String line = Integer.toString(problem.line());
        return switch (problem.kind()) {
            case NO_DATE -> tongue.say("problem.no-date", line);
            case IMPOSSIBLE_DATE -> tongue.say("problem.impossible-date", line, detail);
            case CHARSET_GUESSED -> tongue.say("problem.charset-guessed", detail);
            case BAD_SIDECAR -> tongue.say("problem.bad-sidecar", problem.line(), line, detail);
            case EMPTY -> tongue.say("problem.empty");
            case BINARY -> tongue.say("problem.binary");
            case TOO_LARGE -> tongue.say("problem.too-large", detail);
            case UNREADABLE -> tongue.say("problem.unreadable", detail);
            case VANISHED -> tongue.say("problem.vanished");
            case FOLDER_LOOP -> tongue.say("problem.folder-loop", detail);
        };
    }
}
