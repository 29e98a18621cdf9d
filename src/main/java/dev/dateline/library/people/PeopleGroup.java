package dev.dateline.library.people;

import dev.dateline.article.ArticleDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The statements of unnamed sources with the same description, or the sentences that name the same
/// unquoted person.
///
/// @param label the description without article and number, in lower case if any article prints it
///   so; or the name of the person
/// @param statements newest first, at least one
public record PeopleGroup(String label, List<PersonStatement> statements) {
    static final Comparator<PeopleGroup> MOST_STATEMENTS_FIRST =
            Comparator.comparingInt((PeopleGroup group) -> group.statements().size())
                    .reversed()
                    .thenComparing(PeopleGroup::label);

    public PeopleGroup {
        statements = List.copyOf(statements);
    }

    /// Returns the number of different articles that contain the statements.
    public int articleCount() {
        return (int) statements.stream().map(PersonStatement::path).distinct().count();
    }

    /// Returns the earliest date of the statements, or undated if no article has a date.
    public ArticleDate firstDate() {
        return days().reduce((one, other) -> one.isBefore(other) ? one : other)
                .map(ArticleDate::of)
                .orElse(ArticleDate.UNDATED);
    }

    /// Returns the latest date of the statements, or undated if no article has a date.
    public ArticleDate lastDate() {
        return days().reduce((one, other) -> one.isAfter(other) ? one : other)
                .map(ArticleDate::of)
                .orElse(ArticleDate.UNDATED);
    }

    private Stream<LocalDate> days() {
        return statements.stream().flatMap(statement -> statement.date().day().stream());
    }
}
