package dev.dateline.gold;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A quotation that annotators marked, one paragraph of it, without its marks.
///
/// `kind` is `direct` or `mixed` (quoted words in the writer's sentence). `full` is a sentence or
/// more, not a fragment. `cue` are the words that give it to its speaker, "said" or a colon, an
/// empty span where there are none. `floating` has its speaker in another paragraph. `nestedCue`
/// has a second verb of saying around it, so that it is open who speaks.
public record GoldQuote(
        TextSpan span,
        GoldSpeaker speaker,
        TextSpan cue,
        String kind,
        boolean full,
        boolean continuation,
        boolean speakerInOtherParagraph,
        boolean nestedReportingClause) {
    /// Stands where no quotation stands before.
    public static final GoldQuote NONE =
            new GoldQuote(
                    new TextSpan(0, 0),
                    new GoldSpeaker("none", "", new TextSpan(0, 0), List.of(), List.of(), ""),
                    new TextSpan(0, 0),
                    "direct",
                    false,
                    false,
                    false,
                    false);

    /// Who speaks. `type` is `person`, `pronoun`, `org`, `nominal`, `group`, `name?` or `none`;
    /// `text` the annotated words, which stand `at` one or at several `spans`; `heads` the words in
    /// them that name ("Hope Hicks" in "spokeswoman Hope Hicks"), or an apposition; `fullName`
    /// first and last name where the article has them, else empty.
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

        public boolean isNobody() {
            return type.equals("none");
        }

        public boolean isPronoun() {
            return type.equals("pronoun");
        }
    }
}
