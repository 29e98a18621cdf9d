package dev.dateline.search;

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
        SAID
    }

    /// Words in texts: what can be near other words, and be seen as a hit.
    sealed interface Words extends Criterion {
        Field field();
    }

    /// Matches everything.
    record All() implements Criterion {}

    /// A word in any grammatical form ("sanction" finds "sanctions"); several words if the typed
    /// one has joints ("open-source").
    record Word(Field field, String word) implements Words {}

    /// Words in this order and exactly so.
    record Phrase(Field field, String words) implements Words {}

    /// Any word that begins so.
    record Prefix(Field field, String start) implements Words {}

    /// Any word of this form: `*` stands for any letters, `?` for one.
    record Wildcard(Field field, String pattern) implements Words {}

    /// Words spelled about so.
    record Fuzzy(Field field, String word) implements Words {}

    /// All parts with at most so many words `between` them, in any order or in this one.
    record Near(Field field, List<Words> parts, int between, boolean ordered) implements Words {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    /// Any of the parts, all in one field.
    record AnyWord(Field field, List<Words> parts) implements Words {
        public AnyWord {
            parts = List.copyOf(parts);
        }
    }

    record During(DateRange range) implements Criterion {}

    /// The last `count` days, weeks, months or years up to the archive's newest day.
    record Recent(int count, ChronoUnit unit) implements Criterion {}

    /// Articles without a day.
    record Undated() implements Criterion {}

    /// Articles from a source whose name has these words, in this order; empty for those without a
    /// source.
    record Source(String name) implements Criterion {}

    /// Articles whose path has these words, in this order.
    record Path(String words) implements Criterion {}

    /// Articles on the matter of the one at this path, but for that one.
    record Like(String path) implements Criterion {}

    /// The article at this path and its copies.
    record Copies(String path) implements Criterion {}

    /// Articles of so many words, both ends included.
    record Length(int least, int most) implements Criterion {}

    /// Articles with quotations.
    record Quoting() implements Criterion {}

    /// Articles on which the reader has noted this; `tag` is empty but for [QuoteMark#TAGGED].
    record Noted(Mark mark, String tag) implements Criterion {
        public enum Mark {
            STARRED,
            READ,
            TAGGED,
            REMARKED
        }
    }

    /// A quotation by somebody whose name has these words, in this order; empty for quotations of
    /// nobody.
    record Speaker(String name) implements Criterion {}

    /// A quotation by the one speaker with this name, under whatever names; by somebody with these
    /// words in their name if nobody has it.
    record Named(String name) implements Criterion {}

    record Not(Criterion part) implements Criterion {}

    /// All parts match. Those that speak of quotations ([Speaker] and [Field#SAID]) match in one
    /// and the same quotation.
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
    default boolean ofQuotation() {
        return switch (this) {
            case Words words -> words.field() == Field.SAID;
            case Speaker _, Named _ -> true;
            case Or(List<Criterion> parts) -> parts.stream().allMatch(Criterion::ofQuotation);
            case And(List<Criterion> parts) -> parts.stream().allMatch(Criterion::ofQuotation);
            default -> false;
        };
    }

    /// Whether this narrows by what articles are rather than by words.
    default boolean isFilter() {
        return switch (this) {
            case During _,
                    Recent _,
                    Undated _,
                    Source _,
                    Path _,
                    Copies _,
                    Length _,
                    Quoting _,
                    Noted _,
                    Speaker _,
                    Named _ ->
                    true;
            case All _, Words _, Like _, Not _, And _, Or _ -> false;
        };
    }
}
