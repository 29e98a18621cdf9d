package dev.dateline.export;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.dossier.DossierItem;
import dev.dateline.quote.Mention;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.mention.Cue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Builds articles about invented companies. The text consists of headline and paragraphs,
/// separated by blank lines, as in a file.
public final class TestArticleBuilder {
    private final String headline;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Quote> quotes = new ArrayList<>();
    private ArticleDate date = ArticleDate.of(LocalDate.of(2022, 3, 4));
    private String source = "The Harbour Post";
    private String author = "Ines Valdorf";
    private String url = "";
    private String path = "2022/northbridge.txt";

    private TestArticleBuilder(String headline) {
        this.headline = headline;
        paragraphs.add(headline);
        text.append(headline);
    }

    public static TestArticleBuilder headed(String headline) {
        return new TestArticleBuilder(headline);
    }

    public TestArticleBuilder on(int year, int month, int day) {
        date = ArticleDate.of(LocalDate.of(year, month, day));
        return this;
    }

    public TestArticleBuilder undated() {
        date = ArticleDate.UNDATED;
        return this;
    }

    public TestArticleBuilder from(String name) {
        source = name;
        return this;
    }

    public TestArticleBuilder by(String name) {
        author = name;
        return this;
    }

    public TestArticleBuilder at(String file) {
        path = file;
        return this;
    }

    public TestArticleBuilder link(String address) {
        url = address;
        return this;
    }

    public TestArticleBuilder saying(String paragraph) {
        paragraphs.add(paragraph);
        text.append("\n\n").append(paragraph);
        return this;
    }

    /// Adds a quotation of a person. A paragraph added before must contain its text.
    public TestArticleBuilder quote(String quoted, String name, String role) {
        return quote(quoted, person(name, role), false);
    }

    public TestArticleBuilder quote(String quoted, Speaker speaker, boolean continues) {
        int start = text.indexOf(quoted);
        var span = new TextSpan(start, start + quoted.length());
        quotes.add(new Quote(span, quoted, continues, speaker, Cue.NONE, 0.9, "said-after"));
        return this;
    }

    public static Speaker person(String name, String role) {
        return new Speaker(name, role, Speaker.Kind.PERSON, new Mention(name, new TextSpan(0, 0)));
    }

    private String text() {
        return text.toString();
    }

    public QuotedArticle build() {
        var built = new ArrayList<Paragraph>();
        int start = 0;
        for (String paragraph : paragraphs) {
            built.add(new Paragraph(start, paragraph));
            start += paragraph.length() + 2;
        }
        var article =
                new Article(
                        new ArticleId(sha256(path + text())),
                        path,
                        date,
                        source,
                        new Headline(headline, Headline.Origin.FIRST_PARAGRAPH),
                        author,
                        url,
                        text(),
                        built);
        return new QuotedArticle(article, quotes);
    }

    public DossierItem whole() {
        return new DossierItem.WholeArticle(build());
    }

    public DossierItem statements() {
        QuotedArticle built = build();
        return new DossierItem.SelectedQuotes(built, built.quotes());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
