package dev.dateline.quote.mention;

import dev.dateline.quote.text.TokenizedParagraph;

/// A reporting verb or phrase with its speaker: "said Jane Doe", "according to Doe".
///
/// @param cueFirst the first token of the cue
/// @param cueLast the last token of the cue
public record ReportingClause(int cueFirst, int cueLast, EntityMention speaker) {
    /// Returns the index of the first token of the cue and speaker together.
    public int start() {
        return Math.min(cueFirst, speaker.first());
    }

    public Cue cue() {
        TokenizedParagraph paragraph = speaker.paragraph();
        return new Cue(paragraph.textOf(cueFirst, cueLast), paragraph.span(cueFirst, cueLast));
    }
}
