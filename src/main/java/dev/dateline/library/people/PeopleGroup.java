package dev.dateline.library.people;

import dev.dateline.article.ArticleDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What articles have of those whom they call so. Of people without a name `wording` is without
/// article or number, in small letters wherever it is printed in them, and the lines are what they
/// say; of people who are not quoted it is the name, and the lines are the sentences that have it.
/// Newest first; at least one.
public record PeopleGroup(String label, List<PersonStatement> statements) {
    static final Comparator<PeopleGroup> MOST_STATEMENTS_FIRST =
            Comparator.comparingInt((PeopleGroup group) -> group.statements().size())
                    .reversed()
                    .thenComparing(PeopleGroup::label);

    public PeopleGroup {
        statements = List.copyOf(statements);
    }

    /// In how many articles.
    public int articleCount() {
        return (int) statements.stream().map(PersonStatement::path).distinct().count();
    }

    /// The earliest day, or none.
    public ArticleDate firstDate() {
        return days().reduce((one, other) -> one.isBefore(other) ? one : other)
                .map(ArticleDate::of)
                .orElse(ArticleDate.UNDATED);
    }

    public ArticleDate lastDate() {
        return days().reduce((one, other) -> one.isAfter(other) ? one : other)
                .map(ArticleDate::of)
                .orElse(ArticleDate.UNDATED);
    }

    private Stream<LocalDate> days() {
        return statements.stream().flatMap(line -> line.date().day().stream());
    }
}
