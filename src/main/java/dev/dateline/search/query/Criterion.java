package dev.dateline.search.query;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// What a query asks for, understood: what [QueryParser] makes of the typed text and an engine
/// compiles. Texts in it stand as typed, without marks and operators; how they fall into words is
/// the engine's business.
public sealed interface Criterion {
    /// Where words are looked for.
    enum Field {
        ANYWHERE,
        TITLE,
        /// Inside one quotation.
        QUOTATION
    }

    /// Words in texts: what can be near other words, and be seen as a hit.
    sealed interface TextCriterion extends Criterion {
        Field field();
    }

    /// Matches everything.
    record MatchAll() implements Criterion {}

    /// A word in any grammatical form ("sanction" finds "sanctions"); several words if the typed
    /// one has joints ("open-source").
    record Word(Field field, String word) implements TextCriterion {}

    /// Words in this order and exactly so.
    record Phrase(Field field, String text) implements TextCriterion {}

    /// Any word that begins so.
    record Prefix(Field field, String prefix) implements TextCriterion {}

    /// Any word of this form: `*` stands for any letters, `?` for one.
    record Wildcard(Field field, String pattern) implements TextCriterion {}

    /// Words spelled about so.
    record Fuzzy(Field field, String word) implements TextCriterion {}

    /// All parts with at most so many words `between` them, in any order or in this one.
    record Near(Field field, List<TextCriterion> parts, int maxGap, boolean ordered)
            implements TextCriterion {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    /// Any of the parts, all in one field.
    record AnyOf(Field field, List<TextCriterion> parts) implements TextCriterion {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    record Dated(DateRange range) implements Criterion {}

    /// The last `count` days, weeks, months or years up to the archive's newest day.
    record Recent(int count, ChronoUnit unit) implements Criterion {}

    /// Articles without a day.
    record Undated() implements Criterion {}

    /// Articles from a source whose name has these words, in this order; empty for those without a
    /// source.
    record Source(String name) implements Criterion {}

    /// Articles whose path has these words, in this order.
    record PathContains(String words) implements Criterion {}

    /// Articles on the matter of the one at this path, but for that one.
    record SimilarTo(String path) implements Criterion {}

    /// The article at this path and its copies.
    record NearDuplicatesOf(String path) implements Criterion {}

    /// Articles of so many words, both ends included.
    record WordCount(int min, int max) implements Criterion {}

    /// Articles with quotations.
    record HasQuotations() implements Criterion {}

    /// Articles on which the reader has noted this; `tag` is empty but for [QuoteMark#TAGGED].
    record Noted(NoteKind kind, String tag) implements Criterion {
        public enum NoteKind {
            STARRED,
            READ,
            TAGGED,
            ANNOTATED
        }
    }

    /// A quotation by somebody whose name has these words, in this order; empty for quotations of
    /// nobody.
    record SpeakerName(String name) implements Criterion {}

    /// A quotation by the one speaker with this name, under whatever names; by somebody with these
    /// words in their name if nobody has it.
    record ExactSpeaker(String name) implements Criterion {}

    record Not(Criterion part) implements Criterion {}

    /// All parts match. Those that speak of quotations ([SpeakerName] and [Field#QUOTATION]) match
    /// in one and the same quotation.
    record And(List<Criterion> parts) implements Criterion {
        public And {
            parts = parts.stream().distinct().toList();
        }
    }

    /// At least one part matches; each is there once.
    record Or(List<Criterion> parts) implements Criterion {
        public Or {
            parts = parts.stream().distinct().toList();
        }
    }

    /// Whether this speaks of a single quotation rather than of an article.
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

    /// Whether this narrows by what articles are rather than by words.
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
