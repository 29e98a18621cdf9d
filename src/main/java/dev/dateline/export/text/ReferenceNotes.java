package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.stream.Collectors;

/// What the formats for reference managers say beyond the usual.
final class ReferenceNotes {
    private ReferenceNotes() {}

    /// The way back to the file.
    static String evidence(Article article) {
        return article.path() + "; " + Messages.of("export.sha256", article.id().sha256());
    }

    /// The chosen quotations with their speakers and places; empty for a whole article.
    static String selectedQuotes(DossierItem item) {
        return switch (item) {
            case DossierItem.WholeArticle whole -> "";
            case DossierItem.SelectedQuotes statements ->
                    statements.quotes().stream()
                            .map(ReferenceNotes::formatQuote)
                            .collect(Collectors.joining(" "));
        };
    }

    private static String formatQuote(Quote quote) {
        return "“%s” (%s, %s)"
                .formatted(
                        quote.text(),
                        ItemFormatter.speaker(quote.speaker()),
                        ItemFormatter.offsets(quote.span()));
    }
}
