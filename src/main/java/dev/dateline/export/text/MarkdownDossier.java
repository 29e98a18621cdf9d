package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Facts;
import dev.dateline.export.account.Items;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dossier in CommonMark, for notes and wikis.
public final class MarkdownDossier {
    private final Writer writer;

    private MarkdownDossier(Writer writer) {
        this.writer = writer;
    }

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        var items = new Items(dossier, job, 2);
        Account account = items.count((index, item) -> {});
        var markdown = new MarkdownDossier(TextOutput.utf8(out));
        markdown.title(dossier.heading(), account);
        items.read(account, (index, item) -> markdown.item(item));
        markdown.method(account);
        markdown.writer.flush();
        return account.report(0, List.of());
    }

    private void title(DossierHeading heading, Account account) throws IOException {
        block("# " + Markdown.escaped(heading.title()));
        for (Facts.Fact fact : Facts.of(heading, account)) {
            writer.write("- " + fact.name() + ": " + Markdown.escaped(fact.value()) + "\n");
        }
        writer.write('\n');
    }

    private void item(DossierItem item) throws IOException {
        Article article = item.article().article();
        block("## " + Markdown.escaped(Wording.headline(article)));
        block(
                Stream.of(Wording.date(article.date()), article.source(), article.author())
                        .filter(part -> !part.isBlank())
                        .map(part -> "*" + Markdown.escaped(part) + "*")
                        .collect(Collectors.joining(" · ")));
        for (String note : item.notes()) {
            block("*" + Markdown.escaped(note) + "*");
        }
        switch (item) {
            case DossierItem.WholeArticle whole -> whole(whole);
            case DossierItem.Statements statements -> {
                for (Quote quote : statements.quotes()) {
                    statement(quote);
                }
            }
        }
        evidence(article);
    }

    private void whole(DossierItem.WholeArticle item) throws IOException {
        for (Paragraph paragraph : item.article().article().body()) {
            block(Markdown.escaped(paragraph.text()));
        }
        if (item.quotes().isEmpty()) {
            return;
        }
        block("### " + Messages.of("export.quoted"));
        for (Quote quote : item.quotes()) {
            writer.write(
                    "- “" + Markdown.escaped(quote.text()) + "” — " + attribution(quote) + "\n");
        }
        writer.write('\n');
    }

    private void statement(Quote quote) throws IOException {
        block("> “" + Markdown.escaped(quote.text()) + "”  \n> — " + attribution(quote));
    }

    private static String attribution(Quote quote) {
        return Markdown.escaped(Wording.speaker(quote.speaker()))
                + " ("
                + Wording.span(quote.span())
                + ")";
    }

    private void evidence(Article article) throws IOException {
        String url = article.url().isEmpty() ? "" : " · <" + Markdown.address(article.url()) + ">";
        block(
                Markdown.code(article.path())
                        + " · "
                        + Messages.of("export.sha256", Markdown.code(article.id().sha256()))
                        + url);
    }

    private void method(Account account) throws IOException {
        block("---");
        block("## " + Messages.of("export.method"));
        block(Messages.of("export.method.text"));
        for (String sentence : account.leftOut()) {
            block("- " + Markdown.escaped(sentence));
        }
    }

    private void block(String text) throws IOException {
        writer.write(CleanText.valid(text) + "\n\n");
    }
}
