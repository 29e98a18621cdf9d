package dev.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/// The day an article bears, or none.
public sealed interface ArticleDate {
    /// An article whose date is missing or impossible.
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

        /// ISO 8601, as in the file.
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
