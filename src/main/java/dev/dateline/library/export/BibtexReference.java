package dev.dateline.library.export;

import dev.dateline.export.text.BibtexDossier;
import dev.dateline.quote.QuotedArticle;

/// Formats an article as a BibTeX entry, the same as in an export.
public final class BibtexReference {
    private BibtexReference() {}

    /// Returns the entry with a line break at its end.
    public static String of(QuotedArticle article) {
        return BibtexDossier.entry(article);
    }
}
