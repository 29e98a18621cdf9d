package dev.dateline.gold;

import dev.dateline.article.TextSpan;

import java.util.List;
import java.util.Set;

/// An annotated quotation, or the part of a longer quotation in one paragraph, without quotation
/// marks.
///
/// @param cue the words that attribute it to its speaker, such as "said" or a colon; an empty span
///   if there are none
/// @param kind [#DIRECT], or [#MIXED] for quoted words in the writer's sentence
public record GoldQuote(
        TextSpan span, GoldSpeaker speaker, TextSpan cue, String kind, Set<Trait> traits) {
    public static final String DIRECT = "direct";
    public static final String MIXED = "mixed";

    /// Stands for the previous quotation where there is none, before the first quotation of an
    /// article.
    public static final GoldQuote NONE =
            new GoldQuote(
                    new TextSpan(0, 0),
                    new GoldSpeaker("none", "", new TextSpan(0, 0), List.of(), List.of(), ""),
                    new TextSpan(0, 0),
                    DIRECT,
                    Set.of());

    /// A property of a quotation that the annotation records as present or absent.
    public enum Trait {
        /// The quotation consists of one or more sentences; it is not a fragment of a sentence.
        FULL,
        /// The quotation continues the quotation of the previous paragraph.
        CONTINUATION,
        /// The quotation's speaker is named in another paragraph.
        SPEAKER_IN_OTHER_PARAGRAPH,
        /// The quotation is inside the clause of a second reporting verb, so that its speaker is
        /// ambiguous.
        NESTED_REPORTING_CLAUSE
    }

    public GoldQuote {
        traits = Set.copyOf(traits);
    }

    /// Returns whether the quotation consists of one or more sentences, not of a fragment.
    public boolean isFull() {
        return traits.contains(Trait.FULL);
    }

    /// Returns whether the quotation continues the quotation of the previous paragraph.
    public boolean isContinuation() {
        return traits.contains(Trait.CONTINUATION);
    }

    /// Returns whether the quotation's speaker is named in another paragraph.
    public boolean isSpeakerInOtherParagraph() {
        return traits.contains(Trait.SPEAKER_IN_OTHER_PARAGRAPH);
    }

    /// Returns whether the quotation is inside a second reporting verb's clause, so that its
    /// speaker is ambiguous.
    public boolean hasNestedReportingClause() {
        return traits.contains(Trait.NESTED_REPORTING_CLAUSE);
    }

    /// The annotated speaker of a quotation.
    ///
    /// @param type `person`, `pronoun`, `org`, `nominal`, `group`, `name?` or `none`
    /// @param text the annotated words
    /// @param span the span of the annotated words; if there are several, the first
    /// @param spans all spans of the annotated words
    /// @param heads the words that name the speaker ("Hope Hicks" in "spokeswoman Hope Hicks"), or
    ///   an apposition
    /// @param fullName first and last name if the article has them, else empty
    public record GoldSpeaker(
            String type,
            String text,
            TextSpan span,
            List<TextSpan> spans,
            List<TextSpan> heads,
            String fullName) {
        public GoldSpeaker {
            spans = List.copyOf(spans);
            heads = List.copyOf(heads);
        }

        /// Returns whether the annotation says that the quotation has no speaker.
        public boolean isNobody() {
            return type.equals("none");
        }

        public boolean isPronoun() {
            return type.equals("pronoun");
        }
    }
}
