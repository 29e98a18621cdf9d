package dev.dateline.message;

import dev.dateline.article.Problem;

/// Describes a [Problem] and its consequence in one or two sentences, without the file's path.
public final class ProblemText {
    private ProblemText() {}

    /// Returns a description of a problem in the language of the window.
    public static String of(Problem problem) {
        return of(problem, LocalizedMessages.DISPLAY);
    }

    public static String of(Problem problem, LocalizedMessages messages) {
        String detail = problem.detail();
        String line = Integer.toString(problem.line());
        return switch (problem.kind()) {
            case NO_DATE -> messages.format("problem.no-date", line);
            case IMPOSSIBLE_DATE -> messages.format("problem.impossible-date", line, detail);
            case CHARSET_GUESSED -> messages.format("problem.charset-guessed", detail);
            case BAD_SIDECAR ->
                    messages.format("problem.bad-sidecar", problem.line(), line, detail);
            case EMPTY -> messages.format("problem.empty");
            case BINARY -> messages.format("problem.binary");
            case TOO_LARGE -> messages.format("problem.too-large", detail);
            case UNREADABLE -> messages.format("problem.unreadable", detail);
            case VANISHED -> messages.format("problem.vanished");
            case FOLDER_LOOP -> messages.format("problem.folder-loop", detail);
        };
    }
}
