package dev.dateline.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class HtmlWriterTest {
    @Test
    void marksQuotationsWithSpeakerAndOffsets() throws IOException {
        String html = html(new ListDossier("Said").with(article().whole()));

        assertTrue(
                html.contains(
                        "<p dir=\"auto\"><span class=\"who\">Ada Quist</span>&quot;<mark"
                            + " title=\"Ada Quist, head of product\" data-start=\"26\""
                            + " data-end=\"39\">We are ready,</mark>&quot; said Ada Quist.</p>"),
                html);
    }

    @Test
    void linksContentsToItems() throws IOException {
        String html = html(new ListDossier("Said").withMissingItem().with(article().statements()));

        assertTrue(html.contains("<a href=\"#item-2\">Northbridge buys Calder</a>"), html);
        assertTrue(html.contains("<article id=\"item-2\">"), html);
        assertFalse(html.contains("item-1\""), html);
        assertTrue(html.contains("Item 1 of the selection is no longer"), html);
    }

    @Test
    void containsNoScriptsOrResources() throws IOException {
        String html =
                html(
                        new ListDossier("<script>alert(1)</script>")
                                .with(
                                        TestArticleBuilder.headed("<img src=x onerror=y>")
                                                .from("\"><b>")
                                                .link("javascript:alert(1)")
                                                .whole()));

        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<img"), html);
        assertFalse(html.contains("<link"), html);
        assertFalse(html.contains("javascript:"), html);
        assertFalse(html.contains("url("), html);
        assertTrue(html.contains("&lt;img src=x onerror=y&gt;"), html);
    }

    @Test
    void linksWebAddress() throws IOException {
        String html =
                html(
                        new ListDossier("Said")
                                .with(article().link("https://example.org/?a=1&b=2").whole()));

        assertTrue(html.contains("<a href=\"https://example.org/?a=1&amp;b=2\">"), html);
    }

    @Test
    void replacesInvalidCharacters() throws IOException {
        String html = html(new ListDossier("A\u0000B").with(article().whole()));

        assertTrue(html.contains("<title>A\uFFFDB</title>"), html);
    }

    @Test
    void hasStylesForDarkThemeAndPrint() throws IOException {
        String html = html(new ListDossier("Said"));

        assertTrue(html.contains("prefers-color-scheme: dark"));
        assertTrue(html.contains("@media print"));
        assertEquals(1, html.split("<style>", -1).length - 1);
    }

    private static TestArticleBuilder article() {
        return TestArticleBuilder.headed("Northbridge buys Calder")
                .saying("\"We are ready,\" said Ada Quist.")
                .quote("We are ready,", "Ada Quist", "head of product");
    }

    private static String html(ListDossier dossier) throws IOException {
        return TextExport.by(HtmlWriter::write, dossier).text();
    }
}
