package dev.dateline.ui.testing;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Mention;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.mention.Cue;
import dev.dateline.search.QuoteHit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An article about an invented company, with two speakers and three quotations.
public final class SampleArticle {
    public static final String TEXT =
            """
            date 2022-03-04 Northwind opens a plant in Oulu

            Northwind will build batteries in Oulu from May, the company
            said on Friday. "We are hiring 300 people in Oulu," said Ann Bell,
            its chief executive.

            "Nobody asked us," said mayor Ville Koski. "We would have said yes."
            """;

    private static final Speaker BELL = speaker("Ann Bell", "chief executive");
    private static final Speaker KOSKI = speaker("Ville Koski", "mayor");

    private SampleArticle() {}

    public static QuotedArticle quoted() {
        return new QuotedArticle(
                article(TEXT, Headline.Origin.FIRST_PARAGRAPH, "Northwind opens a plant in Oulu"),
                List.of(
                        quote("We are hiring 300 people in Oulu,", BELL),
                        quote("Nobody asked us,", KOSKI),
                        quote("We would have said yes.", KOSKI)));
    }

    /// Returns an article of 4 March 2022 with a given text, whose paragraphs end at blank lines.
    public static Article article(String text, Headline.Origin origin, String headline) {
        var paragraphs = new ArrayList<Paragraph>();
        var block = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\s*\\z)").matcher(text);
        for (int from = bodyStart(text); block.find(from); from = block.end()) {
            paragraphs.add(new Paragraph(block.start(), block.group()));
        }
        return new Article(
                new ArticleId("0".repeat(64)),
                "2022/northwind.txt",
                ArticleDate.of(LocalDate.of(2022, 3, 4)),
                "Oulu Herald",
                new Headline(headline, origin),
                "",
                "",
                text,
                paragraphs);
    }

    private static int bodyStart(String text) {
        return text.startsWith("date ") ? "date 2022-03-04 ".length() : 0;
    }

    /// Returns the span of the first occurrence of a text in [#TEXT].
    public static TextSpan span(String text) {
        int start = TEXT.indexOf(text);
        return new TextSpan(start, start + text.length());
    }

    /// Returns the spans of all occurrences of a text in [#TEXT].
    public static List<TextSpan> spans(String text) {
        return Pattern.compile(Pattern.quote(text))
                .matcher(TEXT)
                .results()
                .map(match -> new TextSpan(match.start(), match.end()))
                .toList();
    }

    public static QuoteHit hit(int index) {
        QuotedArticle quoted = quoted();
        Article article = quoted.article();
        return new QuoteHit(
                article.path(),
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                index,
                quoted.quotes().get(index));
    }

    private static Quote quote(String text, Speaker speaker) {
        TextSpan cue = span("said " + (speaker.equals(BELL) ? "Ann" : "mayor"));
        return new Quote(
                span(text),
                text.replace('\n', ' '),
                false,
                speaker,
                new Cue("said", new TextSpan(cue.start(), cue.start() + 4)),
                0.9,
                "said-after");
    }

    private static Speaker speaker(String name, String role) {
        return new Speaker(name, role, Speaker.Kind.PERSON, new Mention(name, span(name)));
    }
}
