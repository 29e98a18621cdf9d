package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.stream.Collectors;

/// Formats the notes of a literature reference: the article's file and the selected quotations.
final class ReferenceNotes {
    private ReferenceNotes() {}

    /// Returns a note with the path and the checksum of the article's file.
    static String evidence(Article article) {
        return article.path() + "; " + Messages.of("export.sha256", article.id().sha256());
    }

    /// Returns a note with the selected quotations, speakers and offsets; empty for a whole
    /// article.
    static String selectedQuotes(DossierItem item) {
        return switch (item) {
            case DossierItem.WholeArticle _ -> "";
            case DossierItem.SelectedQuotes selected ->
                    selected.quotes().stream()
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
