package dev.dateline.cli;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.io.IOException;

/// Quotations for people.
record QuoteText(Output out) implements QuotePrinter {
    @Override
    public void article(QuotedLine article) throws IOException {
        out.line(Lines.dated(article.date(), article.headline()));
        out.line(Lines.origin(article.source(), article.path()));
        for (Quote quote : article.quotes()) {
            out.line("  “" + Plain.line(quote.text()) + "”");
            out.line("      " + speaker(quote.speaker()));
        }
        if (article.quotes().isEmpty()) {
            out.line("  " + Messages.of("cli.quotes.none"));
        }
        out.line("");
    }

    private static String speaker(Speaker speaker) {
        if (speaker.isNobody()) {
            return Messages.of("cli.quotes.nobody");
        }
        String role = speaker.role().isEmpty() ? "" : ", " + speaker.role();
        return "— " + Plain.line(speaker.name() + role);
    }
}
