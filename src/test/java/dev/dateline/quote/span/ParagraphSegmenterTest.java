package dev.dateline.quote.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Paragraph;
import dev.dateline.quote.QuoteTestArticles;

import org.junit.jupiter.api.Test;

import java.util.List;

class ParagraphSegmenterTest {
    @Test
    void splitsLinesThatEndSentences() {
        assertEquals(
                List.of("First line.", "“Second line!”", "Third"),
                blocks("First line.\n“Second line!”\nThird"));
    }

    @Test
    void joinsWrappedLines() {
        String wrapped = "A line that was\nwrapped by an editor. And\nso was this one";
        assertEquals(List.of(wrapped), blocks(wrapped));
    }

    @Test
    void joinsLineThatEndsNoSentence() {
        assertEquals(
                List.of("One.", "Two is\nlonger.", "Three."),
                blocks("One.\nTwo is\nlonger.\nThree."));
    }

    @Test
    void splitsBeforeQuotation() {
        assertEquals(
                List.of("“One.” ― Jane Roe", "“Two.” ― Peter Doe"),
                blocks("“One.” ― Jane Roe\n“Two.” ― Peter Doe"));
    }

    @Test
    void ignoresBlankLines() {
        assertEquals(List.of("One.", "Two."), blocks("One.\n \nTwo."));
    }

    private static List<String> blocks(String text) {
        return ParagraphSegmenter.segment(
                        QuoteTestArticles.article(text, List.of(new Paragraph(0, text))))
                .stream()
                .map(span -> span.in(text))
                .toList();
    }
}
