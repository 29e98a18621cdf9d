package dev.dateline.ui.article.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.testing.SampleArticle;

import org.junit.jupiter.api.Test;

import java.util.List;

class CitationFormatterTest {
    private final DisplayedArticle page =
            DisplayedArticle.of(SampleArticle.quoted(), List.of(), List.of());

    private String cited(String words) {
        return CitationFormatter.plain(
                page, page.text().fromFile(SampleArticle.span(words)).orElseThrow());
    }

    @Test
    void citesHeadlineSourceDateAndPath() {
        assertEquals(
                """
                batteries in Oulu

                Northwind opens a plant in Oulu. Oulu Herald, 4 March 2022. 2022/northwind.txt\
                """,
                cited("batteries in Oulu"));
    }

    @Test
    void citesSpeakerOfQuote() {
        assertEquals(
                """
                “hiring 300 people”

                — Ann Bell, chief executive
                Northwind opens a plant in Oulu. Oulu Herald, 4 March 2022. 2022/northwind.txt\
                """,
                cited("hiring 300 people"));
    }

    @Test
    void omitsSpeakerBeyondQuote() {
        var all = new TextSpan(0, page.text().text().length());
        assertEquals(
                page.text().text()
                        + "\n\nNorthwind opens a plant in Oulu. Oulu Herald, 4 March 2022."
                        + " 2022/northwind.txt",
                CitationFormatter.plain(page, all));
    }
}
