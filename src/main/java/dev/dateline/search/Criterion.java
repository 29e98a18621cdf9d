package dev.dateline.search;

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
        SAID
    }

    /// Matches everything.
    record All() implements Criterion {}

    /// A word in any grammatical number ("sanction" finds "sanctions"); several words if the typed
    /// one has joints ("open-source").
    record Word(Field field, String word) implements Criterion {}

    /// Words in this order and exactly so.
    record Phrase(Field field, String words) implements Criterion {}

    /// Any word that begins so.
    record Prefix(Field field, String start) implements Criterion {}

    /// Words spelled about so.
    record Fuzzy(Field field, String word) implements Criterion {}

    record During(DateRange range) implements Criterion {}

    /// Articles without a day.
    record Undated() implements Criterion {}

    /// Articles from a source whose name has these words, in this order; empty for those without a
    /// source.
    record Source(String name) implements Criterion {}

    /// A quotation by somebody whose name has these words, in this order; empty for quotations of
    /// nobody.
    record Speaker(String name) implements Criterion {}

    record Not(Criterion part) implements Criterion {}

    /// All parts match. Those that speak of quotations ([Speaker] and [Field#SAID]) match in one
    /// and the same quotation.
    record And(List<Criterion> parts) implements Criterion {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part matches.
    record Or(List<Criterion> parts) implements Criterion {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Something typed that asks for nothing that can be looked for (a date that is none, a lone
    /// mark); it is left aside and said.
    record Ignored(String text) implements Criterion {}

    /// Whether this speaks of a single quotation rather than of an article.
    default boolean ofQuotation() {
        return switch (this) {
            case Word(Field field, _) -> field == Field.SAID;
            case Phrase(Field field, _) -> field == Field.SAID;
            case Prefix(Field field, _) -> field == Field.SAID;
            case Fuzzy(Field field, _) -> field == Field.SAID;
            case Speaker _ -> true;
            case Or(List<Criterion> parts) -> parts.stream().allMatch(Criterion::ofQuotation);
            case And(List<Criterion> parts) -> parts.stream().allMatch(Criterion::ofQuotation);
            case All _, During _, Undated _, Source _, Not _, Ignored _ -> false;
        };
    }

    /// Whether this narrows by date, source or speaker rather than by words.
    default boolean isFilter() {
        return switch (this) {
            case During _, Undated _, Source _, Speaker _ -> true;
            case All _, Word _, Phrase _, Prefix _, Fuzzy _, Not _, And _, Or _, Ignored _ -> false;
        };
    }
}
