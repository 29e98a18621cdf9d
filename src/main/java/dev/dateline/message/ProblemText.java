package dev.dateline.message;

import dev.dateline.article.Problem;

/// Says in a sentence or two what is wrong with a file and what follows from it, for whoever shows
/// its path beside.
public final class ProblemText {
    private ProblemText() {}

    public static String of(Problem problem) {
        String detail = problem.detail();
        String line = Integer.toString(problem.line());
        return switch (problem.kind()) {
            case NO_DATE -> Messages.of("problem.no-date", line);
            case IMPOSSIBLE_DATE -> Messages.of("problem.impossible-date", line, detail);
            case CHARSET_GUESSED -> Messages.of("problem.charset-guessed", detail);
            case BAD_SIDECAR -> Messages.of("problem.bad-sidecar", problem.line(), line, detail);
            case EMPTY -> Messages.of("problem.empty");
            case BINARY -> Messages.of("problem.binary");
            case TOO_LARGE -> Messages.of("problem.too-large", detail);
            case UNREADABLE -> Messages.of("problem.unreadable", detail);
            case VANISHED -> Messages.of("problem.vanished");
            case FOLDER_LOOP -> Messages.of("problem.folder-loop", detail);
        };
    }
}
