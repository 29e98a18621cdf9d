package dev.dateline.parse;

import dev.dateline.article.Problem;

import java.util.List;

/// What stands before an article's text. `dateLine` is the number of its date line, 0 without one;
/// the text begins at `rest`.
record FileHeader(
        ArticleMetadata metadata, DateHeader dateHeader, int dateLineNumber, TextLine bodyStart) {
    private static final int MAX_DETAIL_LENGTH = 60;

    /// Why the article has no date, if it has none.
    List<Problem> problems(String path) {
        return switch (dateHeader) {
            case DateHeader.Valid _ -> List.of();
            case DateHeader.Invalid wrong ->
                    List.of(
                            problem(
                                    path,
                                    dateLineNumber,
                                    Problem.Kind.IMPOSSIBLE_DATE,
                                    wrong.text()));
            case DateHeader.Absent _ ->
                    List.of(
                            problem(
                                    path,
                                    bodyStart.number(),
                                    Problem.Kind.NO_DATE,
                                    bodyStart.toString()));
        };
    }

    private static Problem problem(String path, int line, Problem.Kind kind, String found) {
        return new Problem(path, line, kind, SingleLine.of(found, MAX_DETAIL_LENGTH));
    }
}
