package dev.dateline.export.summary;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Formats dates, headlines, speakers and offsets for all export formats.
public final class ItemFormatter {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private ItemFormatter() {}

    /// Returns a short date such as "4 Mar 2022", or the text for undated articles.
    public static String shortDate(ArticleDate date) {
        return date.day().map(SHORT_DAY::format).orElseGet(() -> date(date));
    }

    /// Returns a long date such as "4 March 2022".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Returns a long date such as "4 March 2022", or the text for undated articles.
    public static String date(ArticleDate date) {
        return date.day().map(ItemFormatter::day).orElseGet(() -> Messages.of("export.undated"));
    }

    /// Returns the headline on one line, or the article's path if there is no headline. An ellipsis
    /// ends a headline made of the article's first words.
    public static String headline(Article article) {
        Headline headline = article.headline();
        String text = TextSanitizer.singleLine(headline.text());
        if (text.isEmpty()) {
            return article.path();
        }
        boolean isLede = headline.origin() == Headline.Origin.LEDE;
        return isLede && !text.endsWith("…") ? text + "…" : text;
    }

    /// Returns name and role of a speaker, as in "Ada Quist, head of product". If the speaker is
    /// missing, this is the text for a missing speaker.
    public static String speaker(Speaker speaker) {
        if (speaker.isNobody()) {
            return Messages.of("export.speaker.unnamed");
        }
        return speaker.role().isEmpty() ? speaker.name() : speaker.name() + ", " + speaker.role();
    }

    /// Returns the place of a quotation as paragraph number and offsets: "
    ///
    /// 3: 1204–1390". The paragraph number is omitted if it is 0.
    public static String location(int paragraph, Quote quote) {
        return paragraph == 0
                ? offsets(quote.span())
                : Messages.of(
                        "export.quote.location",
                        Integer.toString(paragraph),
                        offsets(quote.span()));
    }

    /// Returns the offsets of a span in the decoded file, in UTF-16 code units, as in "1204–1390".
    public static String offsets(TextSpan span) {
        return span.start() + "–" + span.end();
    }
}
