package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.stream.Collectors;

/// What the formats for reference managers say beyond the usual.
final class References {
    private References() {}

    /// The way back to the file.
    static String evidence(Article article) {
        return article.path() + "; " + Messages.of("export.sha256", article.id().sha256());
    }

    /// The chosen quotations with their speakers and places; empty for a whole article.
    static String statements(DossierItem item) {
        return switch (item) {
            case DossierItem.WholeArticle whole -> "";
            case DossierItem.Statements statements ->
                    statements.quotes().stream()
                            .map(References::statement)
                            .collect(Collectors.joining(" "));
        };
    }

    private static String statement(Quote quote) {
        return "“%s” (%s, %s)"
                .formatted(
                        quote.text(), Wording.speaker(quote.speaker()), Wording.span(quote.span()));
    }
}
