package dev.dateline.gold;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A quotation that annotators marked, one paragraph of it, without its marks.
///
/// `kind` is `direct` or `mixed` (quoted words in the writer's sentence). `full` is a sentence or
/// more, not a fragment. `floating` has its speaker in another paragraph. `nestedCue` has a second
/// verb of saying around it, so that it is open who speaks.
record GoldQuote(
        TextSpan span,
        GoldSpeaker speaker,
        String kind,
        boolean full,
        boolean continuation,
        boolean floating,
        boolean nestedCue) {
    /// Who speaks. `type` is `person`, `pronoun`, `org`, `nominal`, `group`, `name?` or `none`;
    /// `text` the annotated words, which stand at `spans`; `heads` the words in them that name
    /// ("Hope Hicks" in "spokeswoman Hope Hicks"), or an apposition; `fullName` first and last name
    /// where the article has them, else empty.
    record GoldSpeaker(
            String type, String text, List<TextSpan> spans, List<TextSpan> heads, String fullName) {
        GoldSpeaker {
            spans = List.copyOf(spans);
            heads = List.copyOf(heads);
        }

        boolean isNobody() {
            return type.equals("none");
        }

        boolean isPronoun() {
            return type.equals("pronoun");
        }
    }
}
