package dev.dateline.search.query;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// A node of a parsed query.
///
/// Texts are as typed, without quotation marks and operators. The search engine splits them into
/// terms.
public sealed interface Criterion {
    /// The part of an article in which words are searched.
    enum Field {
        ANYWHERE,
        TITLE,
        /// Inside a single quotation.
        QUOTATION
    }

    /// A criterion that matches words of a text. It can be highlighted and combined by proximity.
    sealed interface TextCriterion extends Criterion {
        Field field();
    }

    /// Matches all articles.
    record MatchAll() implements Criterion {}

    /// Matches a word in any grammatical form: "sanction" also matches "sanctions". A compound such
    /// as "open-source" is several words.
    record Word(Field field, String word) implements TextCriterion {}

    /// Matches these exact words in this order.
    record Phrase(Field field, String text) implements TextCriterion {}

    /// Matches words with this prefix.
    record Prefix(Field field, String prefix) implements TextCriterion {}

    /// Matches words of a pattern: `*` stands for any letters, `?` for one.
    record Wildcard(Field field, String pattern) implements TextCriterion {}

    /// Matches words with a similar spelling.
    record Fuzzy(Field field, String word) implements TextCriterion {}

    /// Matches all parts with at most `maxGap` words between them, in this order if `ordered`.
    record Near(Field field, List<TextCriterion> parts, int maxGap, boolean ordered)
            implements TextCriterion {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    /// Matches any of the parts, which are all in one field.
    record AnyOf(Field field, List<TextCriterion> parts) implements TextCriterion {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /// Matches articles dated within a range.
    record Dated(DateRange range) implements Criterion {}

    /// Matches the last `count` days, weeks, months or years before the newest article of the
    /// archive.
    record Recent(int count, ChronoUnit unit) implements Criterion {}

    /// Matches articles without a date.
    record Undated() implements Criterion {}

    /// Matches articles of a source whose name contains these words in this order. An empty name
    /// matches articles without a source.
    record Source(String name) implements Criterion {}

    /// Matches articles whose path contains these words in this order.
    record PathContains(String words) implements Criterion {}

    /// Matches articles on the same topic as the one at a path, without that one.
    record SimilarTo(String path) implements Criterion {}

    /// Matches the article at a path and its near-duplicates.
    record NearDuplicatesOf(String path) implements Criterion {}

    /// Matches articles with `min` to `max` words.
    record WordCount(int min, int max) implements Criterion {}

    /// Matches articles that have quotations.
    record HasQuotations() implements Criterion {}

    /// Matches what the part does not match.
    record Noted(NoteKind kind, String tag) implements Criterion {
        public enum NoteKind {
            STARRED,
            READ,
            TAGGED,
            ANNOTATED
        }
    }

    /// Matches quotations by a speaker whose name contains these words in this order. An empty name
    /// matches quotations without a speaker.
    record SpeakerName(String name) implements Criterion {}

    /// Matches quotations by a speaker with exactly this name.
    record ExactSpeaker(String name) implements Criterion {}

    record Not(Criterion part) implements Criterion {}

    /// Matches what all parts match. Equal parts are merged.
    record And(List<Criterion> parts) implements Criterion {
        public And {
            parts = parts.stream().distinct().toList();
        }
    }

    /// Matches what any part matches. Equal parts are merged.
    record Or(List<Criterion> parts) implements Criterion {
        public Or {
            parts = parts.stream().distinct().toList();
        }
    }

    /// Tells whether this criterion selects single quotations rather than articles.
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

    /// Tells whether this criterion selects articles by their properties rather than by words.
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
