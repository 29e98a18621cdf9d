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

/// How exports write dates, headlines and speakers.
public final class ItemFormatter {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private ItemFormatter() {}

    /// As in "4 Mar 2022", or the word for no date.
    public static String shortDate(ArticleDate date) {
        return date.day().map(SHORT_DAY::format).orElseGet(() -> date(date));
    }

    /// As in "4 March 2022".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// The day, or the word for none.
    public static String date(ArticleDate date) {
        return date.day().map(ItemFormatter::day).orElseGet(() -> Messages.of("export.undated"));
    }

    /// The headline on one line; one that is only the article's opening words ends in an ellipsis.
    public static String headline(Article article) {
        Headline headline = article.headline();
        String text = TextSanitizer.singleLine(headline.text());
        if (text.isEmpty()) {
            return article.path();
        }
        boolean cut = headline.origin() == Headline.Origin.LEDE;
        return cut && !text.endsWith("…") ? text + "…" : text;
    }

    /// Name and role, as in "Ada Quist, head of product"; the word for nobody where nobody is
    /// named.
    public static String speaker(Speaker speaker) {
        if (speaker.isNobody()) {
            return Messages.of("export.speaker.unnamed");
        }
        return speaker.role().isEmpty() ? speaker.name() : speaker.name() + ", " + speaker.role();
    }

    /// As in "¶ 3: 1204–1390": the paragraph's number, unless it is 0, and the place in the file.
    public static String location(int paragraph, Quote quote) {
        return paragraph == 0
                ? offsets(quote.span())
                : Messages.of(
                        "export.quote.location",
                        Integer.toString(paragraph),
                        offsets(quote.span()));
    }

    /// As in "1204–1390": UTF-16 offsets into the decoded file.
    public static String offsets(TextSpan span) {
        return span.start() + "–" + span.end();
    }
}
