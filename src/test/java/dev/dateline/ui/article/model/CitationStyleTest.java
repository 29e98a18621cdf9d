package dev.dateline.ui.article.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.testing.SampleArticle;

import org.junit.jupiter.api.Test;

import java.util.List;

class CitationStyleTest {
    private final DisplayedArticle displayed =
            DisplayedArticle.of(SampleArticle.quoted(), List.of(), List.of());

    private String cite(String text) {
        return CitationStyle.PLAIN.format(
                displayed, displayed.text().fromFile(SampleArticle.span(text)).orElseThrow());
    }

    @Test
    void citesHeadlineSourceDateAndPath() {
        assertEquals(
                """
                batteries in Oulu

                Northwind opens a plant in Oulu. Oulu Herald, 4 March 2022. 2022/northwind.txt\
                """,
                cite("batteries in Oulu"));
    }

    @Test
    void citesSpeakerOfQuote() {
        assertEquals(
                """
                “hiring 300 people”

                — Ann Bell, chief executive
                Northwind opens a plant in Oulu. Oulu Herald, 4 March 2022. 2022/northwind.txt\
                """,
                cite("hiring 300 people"));
    }

    @Test
    void omitsSpeakerBeyondQuote() {
        var all = new TextSpan(0, displayed.text().text().length());
        assertEquals(
                displayed.text().text()
                        + "\n\nNorthwind opens a plant in Oulu. Oulu Herald, 4 March 2022."
                        + " 2022/northwind.txt",
                CitationStyle.PLAIN.format(displayed, all));
    }
}
