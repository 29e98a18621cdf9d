package dev.dateline.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

class MarkdownWriterTest {
    @Test
    void writesArticleBeforeItsQuotations() throws IOException {
        String text = markdown(new ListDossier("Said").with(article().whole()));

        assertTrue(text.contains("\n## Northbridge buys Calder\n"), text);
        assertTrue(text.contains("*4 March 2022* · *The Harbour Post* · *Ines Valdorf*"), text);
        assertTrue(text.contains("\n\"We are ready,\" said Ada Quist.\n"), text);
        assertTrue(text.contains("- “We are ready,” — Ada Quist, head of product (26–39)"), text);
        assertTrue(text.contains("`2022/northbridge.txt` · SHA-256 `"), text);
    }

    @Test
    void writesSelectedQuotesAsBlockQuotes() throws IOException {
        String text = markdown(new ListDossier("Said").with(article().statements()));

        assertTrue(
                text.contains("> “We are ready,”  \n> — Ada Quist, head of product (26–39)"), text);
        assertFalse(text.contains("said Ada Quist."), text);
    }

    @Test
    void listsMissingItem() throws IOException {
        String text = markdown(new ListDossier("Said").withMissingItem());

        assertTrue(text.contains("- Item 1 of the selection is no longer"), text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "plain - text + more|plain - text + more",
                "# no heading|\\# no heading",
                "- no list|\\- no list",
                "3. no list|3\\. no list",
                "3 apples|3 apples",
                "2022) no list|2022\\) no list",
                "a *b* _c_ `d`|a \\*b\\* \\_c\\_ \\`d\\`",
                "<script> & [link](x)|\\<script\\> \\& \\[link\\](x)",
                "=== no heading|\\=== no heading"
            })
    void escapesMarkup(String text, String escaped) {
        assertEquals(escaped, MarkdownWriter.escape(text));
    }

    @Test
    void fencesCodeWithMoreBackticks() {
        assertEquals("`a.txt`", MarkdownWriter.code("a.txt"));
        assertEquals("`` a`b.txt ``", MarkdownWriter.code("a`b.txt"));
    }

    private static TestArticleBuilder article() {
        return TestArticleBuilder.headed("Northbridge buys Calder")
                .saying("\"We are ready,\" said Ada Quist.")
                .quote("We are ready,", "Ada Quist", "head of product");
    }

    private static String markdown(ListDossier dossier) throws IOException {
        return TextExport.by(MarkdownWriter::write, dossier).text();
    }
}
