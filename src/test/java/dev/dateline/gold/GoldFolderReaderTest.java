package dev.dateline.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class GoldFolderReaderTest {
    private static final String TEXT =
            """
            date 2021-03-04 Ferry sold

            He bought the ferry. "It floats," said Oskar Lindt. "So he says," she said: "he" is a word, he said.
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void locatesNearestMentionOutsideMarks() throws IOException {
        List<GoldQuote> quotes =
                read(
                                "Oskar Lindt | It floats,",
                                "Eva Berg (she) | So he says,",
                                "Oskar Lindt (< He) | he")
                        .articles()
                        .getFirst()
                        .quotes();
        assertEquals(List.of("Oskar Lindt", "she", "He"), mentions(quotes));
        assertEquals(
                List.of("Oskar Lindt", "Eva Berg", "Oskar Lindt"),
                quotes.stream().map(quote -> quote.speaker().fullName()).toList());
        assertEquals(
                List.of("person", "pronoun", "pronoun"),
                quotes.stream().map(quote -> quote.speaker().type()).toList());
    }

    @Test
    void locatesMentionAfterQuotation() throws IOException {
        List<GoldQuote> quotes =
                read("- | It floats,", "? | So he says,", "Oskar Lindt (> he) | he")
                        .articles()
                        .getFirst()
                        .quotes();
        assertEquals(1, quotes.size());
        String text = TEXT.substring("date 2021-03-04 ".length());
        assertEquals(text.lastIndexOf("he said"), quotes.getFirst().speaker().span().start());
    }

    @Test
    void readsUndecidedSpansAndOtherSpans() throws IOException {
        GoldArticle article =
                read("- | It floats,", "? | So he says,", "- | he").articles().getFirst();
        assertEquals(List.of(), article.quotes());
        assertEquals(
                List.of("So he says,"),
                article.undecidedSpans().stream().map(span -> span.in(article.text())).toList());
    }

    @Test
    void expandsEllipsisWithinParagraph() throws IOException {
        GoldArticle article =
                read("- | It floats,", "Oskar Lindt | So … says,").articles().getFirst();
        assertEquals("So he says,", article.quotes().getFirst().span().in(article.text()));
    }

    @Test
    void reportsInvalidLines() throws IOException {
        assertProblem("It sinks", "- | It sinks,");
        assertProblem("It floats", "- | So he says,", "- | It floats,");
        assertProblem("floats", "- | floats,");
        assertProblem("Nobody Here", "Nobody Here | It floats,");
        assertProblem("no bar", "no bar");
    }

    private void assertProblem(String part, String... lines) throws IOException {
        GoldFile file = read(lines);
        assertEquals(List.of(), file.articles());
        assertTrue(file.problems().getFirst().contains(part), file.problems()::toString);
    }

    private static List<String> mentions(List<GoldQuote> quotes) {
        return quotes.stream().map(quote -> quote.speaker().text()).toList();
    }

    private GoldFile read(String... lines) throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), TEXT);
        Files.write(folder.resolve("ferry.quotes"), List.of(lines));
        return GoldFile.read(folder);
    }
}
