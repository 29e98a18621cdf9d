package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class ParagraphSplitterTest {
    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void blankLinesSeparateParagraphs(String br) throws IOException {
        String text = "date 2022-03-04 One," + br + "two." + br + " \t" + br + br + "Three." + br;
        Article article = new ArchiveFixture(root).article(text);
        assertEquals(
                List.of("One, two.", "Three."),
                article.paragraphs().stream().map(Paragraph::text).toList());
        assertEquals(text, article.text());
    }

    @Test
    void paragraphSpansMatchText() throws IOException {
        Article article =
                new ArchiveFixture(root)
                        .article("\uFEFFdate 2022-03-04   One \n\n\t Two\nlines \n");
        assertEquals(
                List.of(new Paragraph(18, "One"), new Paragraph(26, "Two\nlines")),
                article.paragraphs());
        assertEquals("Two\nlines", article.paragraphs().get(1).span().in(article.text()));
    }

    @Test
    void singleLineBreaksStayInParagraph() throws IOException {
        assertEquals(
                1,
                new ArchiveFixture(root)
                        .article("date 2022-03-04 a\nb\r\nc\rd")
                        .paragraphs()
                        .size());
    }

    @Test
    void controlCharactersStayInText() throws IOException {
        String line = "Quillon said nothing about it at all on Monday. ".repeat(3);
        Article article = new ArchiveFixture(root).article("date 2022-03-04 a\0b\u0007c " + line);
        assertEquals("a\0b\u0007c", article.paragraphs().getFirst().text().substring(0, 5));
    }
}
