package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Mention;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.mention.Cue;
import dev.dateline.search.ArchiveIndex;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Builds an article for tests of the index, at first without date, source and quotations.
///
/// Its text is a header line with the headline, and the body.
record IndexTestArticle(
        String path, String day, String source, String headline, String body, List<Quote> quotes) {
    /// The stamp of every article file.
    static final FileStamp STAMP = new FileStamp(10, 20, 0, 0);

    static IndexTestArticle at(String path, String headline, String body) {
        return new IndexTestArticle(path, "", "", headline, body, List.of());
    }

    static LuceneIndex index(Path folder, List<IndexTestArticle> articles) throws IOException {
        var index = LuceneIndex.open(folder, "1");
        put(index, articles);
        return index;
    }

    static void put(ArchiveIndex index, List<IndexTestArticle> articles) throws IOException {
        try (ArchiveIndex.Writer writer = index.writer()) {
            for (IndexTestArticle article : articles) {
                writer.put(article.quoted(), List.of(), STAMP);
            }
            writer.commit();
        }
    }

    IndexTestArticle on(String date) {
        return new IndexTestArticle(path, date, source, headline, body, quotes);
    }

    IndexTestArticle from(String name) {
        return new IndexTestArticle(path, day, name, headline, body, quotes);
    }

    /// Adds words of the body as a quotation, without a speaker if the name is empty.
    IndexTestArticle quoting(String words, String name) {
        int at = head().length() + body.indexOf(words);
        Speaker speaker =
                name.isEmpty()
                        ? Speaker.NOBODY
                        : new Speaker(
                                name,
                                "",
                                Speaker.Kind.PERSON,
                                new Mention(name, new TextSpan(0, 0)));
        var quote =
                new Quote(
                        new TextSpan(at, at + words.length()),
                        words,
                        false,
                        speaker,
                        Cue.NONE,
                        0.5,
                        "test");
        var more = new ArrayList<>(quotes);
        more.add(quote);
        return new IndexTestArticle(path, day, source, headline, body, List.copyOf(more));
    }

    private String head() {
        return "title: " + headline + "\n\n";
    }

    QuotedArticle quoted() {
        var date = day.isEmpty() ? ArticleDate.UNDATED : ArticleDate.of(LocalDate.parse(day));
        var article =
                new Article(
                        new ArticleId("0".repeat(64)),
                        path,
                        date,
                        source,
                        new Headline(headline, Headline.Origin.TITLE),
                        "",
                        "",
                        head() + body,
                        List.of(new Paragraph(head().length(), body)));
        return new QuotedArticle(article, quotes);
    }
}
