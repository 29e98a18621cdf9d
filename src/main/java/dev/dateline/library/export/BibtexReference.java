package dev.dateline.library.export;

import dev.dateline.export.text.BibtexWriter;
import dev.dateline.quote.QuotedArticle;

/// Formats an article as the same BibTeX entry that an export contains.
public final class BibtexReference {
    private BibtexReference() {}

    /// Returns the BibTeX entry of an article, with a line break at its end.
    public static String of(QuotedArticle article) {
        return BibtexWriter.entry(article);
    }
}
