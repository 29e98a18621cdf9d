package dev.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/// Represents the publication day of an article, or its absence.
public sealed interface ArticleDate {
    /// The date of an article that states no date or an impossible one.
    ArticleDate UNDATED = new Undated();

    static ArticleDate of(LocalDate day) {
        return new Dated(day);
    }

    Optional<LocalDate> day();

    record Dated(LocalDate value) implements ArticleDate {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(value);
        }

        /// Returns the day in ISO 8601 format, as in the article file.
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record Undated() implements ArticleDate {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
