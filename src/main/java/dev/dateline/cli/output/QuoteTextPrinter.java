package dev.dateline.cli.output;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.io.IOException;

/// Quotations for people.
public record QuoteTextPrinter(StandardOutput out) implements QuotePrinter {
    @Override
    public void printArticle(ArticleQuotes article) throws IOException {
        out.println(ArticleLabels.dateAndHeadline(article.date(), article.headline()));
        out.println(ArticleLabels.sourceAndPath(article.source(), article.path()));
        for (Quote quote : article.quotes()) {
            out.println("  “" + TerminalText.singleLine(quote.text()) + "”");
            out.println("      " + speakerLine(quote.speaker()));
        }
        if (article.quotes().isEmpty()) {
            out.println("  " + Messages.of("cli.quotes.no-quotes"));
        }
        out.println("");
    }

    private static String speakerLine(Speaker speaker) {
        if (speaker.isNobody()) {
            return Messages.of("cli.quotes.no-speaker");
        }
        String role = speaker.role().isEmpty() ? "" : ", " + speaker.role();
        return "— " + TerminalText.singleLine(speaker.name() + role);
    }
}
