package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SeedArticleQuotesTest {
    private static final Path SEED =
            Path.of("seeds", "2022-03-04-microsoft-suspends-sales-in-russia.txt");
    private static final String HEADER = " date 2022-03-04 ";

    private static Article article;
    private static List<Quote> quotes;

    @BeforeAll
    static void read() throws IOException {
        article = QuoteTestArticles.article(Files.readString(SEED), HEADER.length());
        quotes = new QuoteFinder().find(article);
    }

    @Test
    void findsAllNineQuotations() {
        assertEquals(9, quotes.size());
        assertAll(
                () -> assertStretch(1, "Like the rest of the world", "invasion by Russia,"),
                () -> assertStretch(2, "We are announcing today", "services in Russia."),
                () -> assertStretch(3, "In addition, we are coordinating", "sanctions decisions,"),
                () -> assertStretch(4, "Since the war began", "sector organizations,"),
                () -> assertStretch(5, "We have also acted", "Geneva Convention."),
                () -> assertStretch(6, "Several hours before", "digital infrastructure,"),
                () -> assertStretch(7, "We immediately advised", "malware’s success."),
                () -> assertStretch(8, "Our Microsoft Philanthropies", "ongoing cyberattacks."),
                () -> assertStretch(9, "Like so many others", "of its people."));
    }

    @Test
    void offsetsMatchFile() {
        for (Quote quote : quotes) {
            assertEquals(quote.text(), quote.span().in(article.text()));
            assertEquals('"', article.text().charAt(quote.span().start() - 1));
        }
    }

    @Test
    void onlyLaterParagraphsContinue() {
        assertEquals(
                List.of(false, false, true, false, false, false, false, false, true),
                quotes.stream().map(Quote::continues).toList());
    }

    @Test
    void resolvesPostsToTheirAuthors() {
        assertEquals(
                List.of(
                        "Brad Smith",
                        "Brad Smith",
                        "Brad Smith",
                        "Brad Smith",
                        "Brad Smith",
                        "Microsoft",
                        "Microsoft",
                        "Brad Smith",
                        "Brad Smith"),
                quotes.stream().map(quote -> quote.speaker().name()).toList());
        assertEquals("Microsoft president and vice chair", quotes.getFirst().speaker().role());
        assertEquals(Speaker.Kind.ORGANISATION, quotes.get(5).speaker().kind());
    }

    @Test
    void keepsSpeakerMention() {
        assertEquals(
                List.of(
                        "Brad Smith",
                        "Brad Smith",
                        "the post",
                        "the post",
                        "the post",
                        "that post",
                        "that post",
                        "Today's post",
                        "Today's post"),
                quotes.stream().map(quote -> quote.speaker().mention().text()).toList());
    }

    @Test
    void keepsCue() {
        assertEquals(
                List.of("begins the post by", "", "continues", "says", "", "said", "", "", ""),
                quotes.stream().map(quote -> quote.cue().text()).toList());
    }

    private static void assertStretch(int number, String start, String end) {
        String text = quotes.get(number - 1).text();
        assertEquals(start, text.substring(0, start.length()));
        assertEquals(end, text.substring(text.length() - end.length()));
    }
}
