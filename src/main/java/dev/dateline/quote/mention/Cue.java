package dev.dateline.quote.mention;

import dev.dateline.article.TextSpan;

/// The words that give a quotation to its speaker ("said", "begins the post by"), and where they
/// stand.
public record Cue(String text, TextSpan span) {
    /// Where no words do: a second sentence in the same turn, a name and a colon.
    public static final Cue NONE = new Cue("", new TextSpan(0, 0));
}
