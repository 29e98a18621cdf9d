package dev.dateline.parse;

import dev.dateline.article.Problem;

import java.util.List;

/// Holds the header of an article file: metadata and date line.
///
/// @param metadata the facts in the header
/// @param dateHeader the date line, or its absence
/// @param dateLineNumber line number of the date line, from 1; 0 without one
/// @param bodyStart the first line of the text
record FileHeader(
        ArticleMetadata metadata, DateHeader dateHeader, int dateLineNumber, TextLine bodyStart) {
    private static final int MAX_DETAIL_LENGTH = 60;

    /// Returns the reason why the article has no date. Returns no problem if it has one.
    List<Problem> problems(String path) {
        return switch (dateHeader) {
            case DateHeader.Valid _ -> List.of();
            case DateHeader.Invalid invalid ->
                    List.of(
                            problem(
                                    path,
                                    dateLineNumber,
                                    Problem.Kind.IMPOSSIBLE_DATE,
                                    invalid.text()));
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
