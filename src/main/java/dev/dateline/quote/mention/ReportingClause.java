package dev.dateline.quote.mention;

import dev.dateline.quote.text.TokenizedParagraph;

/// A verb of saying and who its speaker is: "said Jane Doe", "the post continues", "according to
/// Doe". The cue are the tokens `first` to `last` of the paragraph.
public record ReportingClause(int cueFirst, int cueLast, EntityMention speaker) {
    /// The first token of the whole clause.
    public int start() {
        return Math.min(cueFirst, speaker.first());
    }

    public Cue cue() {
        TokenizedParagraph paragraph = speaker.paragraph();
        return new Cue(paragraph.textOf(cueFirst, cueLast), paragraph.span(cueFirst, cueLast));
    }
}
