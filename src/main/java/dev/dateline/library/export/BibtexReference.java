package dev.dateline.library.export;

import dev.dateline.export.text.BibtexDossier;
import dev.dateline.quote.QuotedArticle;

/// An article as a reference to be pasted, the same as an export of it has.
public final class BibtexReference {
    private BibtexReference() {}

    /// An entry of a BibTeX file, with a line break at its end.
    public static String of(QuotedArticle article) {
        return BibtexDossier.entry(article);
    }
}
