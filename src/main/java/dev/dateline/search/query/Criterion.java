package dev.dateline.search.query;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// A node of a parsed query.
///
/// Texts are as typed, without quotation marks and operators. The search engine splits them into
/// terms.
public sealed interface Criterion {
    /// The part of an article in which a query searches for words.
    enum Field {
        ANYWHERE,
        TITLE,
        /// The text of a single quotation.
        QUOTATION
    }

    /// A criterion that matches words of a text. Its matches can be highlighted, and proximity
    /// operators can combine it.
    sealed interface TextCriterion extends Criterion {
        Field field();
    }

    /// Matches every article.
    record MatchAll() implements Criterion {}

    /// Matches a word in any grammatical form: "sanction" also matches "sanctions". A compound such
    /// as "open-source" is several words.
    record Word(Field field, String word) implements TextCriterion {}

    /// Matches a text that contains these exact words in this order.
    record Phrase(Field field, String text) implements TextCriterion {}

    /// Matches words that start with this prefix.
    record Prefix(Field field, String prefix) implements TextCriterion {}

    /// Matches words that fit a pattern. In the pattern, `*` stands for any letters and `?` for one
    /// letter.
    record Wildcard(Field field, String pattern) implements TextCriterion {}

    /// Matches words that are spelled similarly.
    record Fuzzy(Field field, String word) implements TextCriterion {}

    /// Matches texts in which all parts occur near each other, in this order if `ordered`. At most
    /// `maxGap` words are between them.
    record Near(Field field, List<TextCriterion> parts, int maxGap, boolean ordered)
            implements TextCriterion {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    /// Matches texts that any of the parts matches. All parts search the same field.
    record AnyOf(Field field, List<TextCriterion> parts) implements TextCriterion {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /// Matches articles whose date is in a range.
    record Dated(DateRange range) implements Criterion {}

    /// Matches articles of the last `count` days, weeks, months or years before the archive's
    /// newest article.
    record Recent(int count, ChronoUnit unit) implements Criterion {}

    /// Matches articles without a date.
    record Undated() implements Criterion {}

    /// Matches articles whose source has a name with these words in this order. An empty name
    /// matches articles without a source.
    record Source(String name) implements Criterion {}

    /// Matches articles whose path contains these words in this order.
    record PathContains(String words) implements Criterion {}

    /// Matches articles on the same topic as the article at a path, except that article itself.
    record SimilarTo(String path) implements Criterion {}

    /// Matches the article at a path and its near-duplicates.
    record NearDuplicatesOf(String path) implements Criterion {}

    /// Matches articles that have from `min` to `max` words.
    record WordCount(int min, int max) implements Criterion {}

    /// Matches articles that have at least one quotation.
    record HasQuotations() implements Criterion {}

    /// Matches articles with notes of a kind: a star, a read mark, the tag `tag` or annotations.
    record Noted(NoteKind kind, String tag) implements Criterion {
        public enum NoteKind {
            STARRED,
            READ,
            TAGGED,
            ANNOTATED
        }
    }

    /// Matches quotations whose speaker has a name with these words in this order. An empty name
    /// matches quotations without a speaker.
    record SpeakerName(String name) implements Criterion {}

    /// Matches quotations whose speaker has exactly this name.
    record ExactSpeaker(String name) implements Criterion {}

    /// Matches the articles that `part` does not match.
    record Not(Criterion part) implements Criterion {}

    /// Matches the articles that all parts match. Equal parts are merged.
    record And(List<Criterion> parts) implements Criterion {
        public And {
            parts = parts.stream().distinct().toList();
        }
    }

    /// Matches the articles that at least one part matches. Equal parts are merged.
    record Or(List<Criterion> parts) implements Criterion {
        public Or {
            parts = parts.stream().distinct().toList();
        }
    }

    /// Tells whether this criterion selects single quotations, not whole articles.
    default boolean appliesToQuotation() {
        return switch (this) {
            case TextCriterion words -> words.field() == Field.QUOTATION;
            case SpeakerName _, ExactSpeaker _ -> true;
            case Or(List<Criterion> parts) ->
                    parts.stream().allMatch(Criterion::appliesToQuotation);
            case And(List<Criterion> parts) ->
                    parts.stream().allMatch(Criterion::appliesToQuotation);
            default -> false;
        };
    }

    /// Tells whether this criterion selects articles by properties such as the date, not by words
    /// of their text.
    default boolean isFilter() {
        return switch (this) {
            case Dated _,
                    Recent _,
                    Undated _,
                    Source _,
                    PathContains _,
                    NearDuplicatesOf _,
                    WordCount _,
                    HasQuotations _,
                    Noted _,
                    SpeakerName _,
                    ExactSpeaker _ ->
                    true;
            case MatchAll _, TextCriterion _, SimilarTo _, Not _, And _, Or _ -> false;
        };
    }
}
