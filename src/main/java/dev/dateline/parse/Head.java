package dev.dateline.parse;

import dev.dateline.article.Problem;

import java.util.List;

/// What stands before an article's text. `dateLine` is the number of its date line, 0 without one;
/// the text begins at `rest`.
record Head(Facts facts, DateLine date, int dateLine, Line rest) {
    private static final int DETAIL_LENGTH = 60;

    /// Why the article has no date, if it has none.
    List<Problem> problems(String path) {
        return switch (date) {
            case DateLine.Day _ -> List.of();
            case DateLine.NoDay wrong ->
                    List.of(problem(path, dateLine, Problem.Kind.IMPOSSIBLE_DATE, wrong.said()));
            case DateLine.Absent _ ->
                    List.of(problem(path, rest.number(), Problem.Kind.NO_DATE, rest.toString()));
        };
    }

    private static Problem problem(String path, int line, Problem.Kind kind, String found) {
        return new Problem(path, line, kind, OneLine.of(found, DETAIL_LENGTH));
    }
}
