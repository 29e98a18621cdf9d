package dev.dateline.quote.mention;

import dev.dateline.article.TextSpan;

/// A phrase that attributes a quotation to its speaker: "said", "begins the post by".
public record Cue(String text, TextSpan span) {
    /// The empty cue of quotations without reporting words.
    ///
    /// Examples are a second sentence in the same turn and a name with a colon.
    public static final Cue NONE = new Cue("", new TextSpan(0, 0));
}
