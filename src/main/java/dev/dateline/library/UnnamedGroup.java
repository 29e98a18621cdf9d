package dev.dateline.library;

import dev.dateline.article.ArticleDate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Everything that those say whom articles call so: `wording` without article or number, in small
/// letters wherever it is printed in them. Newest first; at least one.
public record UnnamedGroup(String wording, List<UnnamedSaying> sayings) {
    public UnnamedGroup {
        sayings = List.copyOf(sayings);
    }

    /// In how many articles.
    public int articles() {
        return (int) sayings.stream().map(UnnamedSaying::path).distinct().count();
    }

    /// The earliest day, or none.
    public ArticleDate first() {
        return days().reduce((one, other) -> one.isBefore(other) ? one : other)
                .map(ArticleDate::of)
                .orElse(ArticleDate.UNDATED);
    }

    public ArticleDate last() {
        return days().reduce((one, other) -> one.isAfter(other) ? one : other)
                .map(ArticleDate::of)
                .orElse(ArticleDate.UNDATED);
    }

    private Stream<LocalDate> days() {
        return sayings.stream().flatMap(saying -> saying.date().day().stream());
    }
}
