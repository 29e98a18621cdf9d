package dev.dateline.index.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.search.Snippet;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SnippetBuilderTest {
    private static final String LONG = "word ".repeat(200).strip();

    @Test
    void takesParagraphWithMostMatches() {
        Article article = article("A train here.", "A train and a train there.");
        Snippet snippet = SnippetBuilder.of(article, all(article, "train"));
        assertEquals("A train and a train there.", snippet.text());
        assertEquals(List.of("train", "train"), words(snippet));
    }

    @Test
    void cutsLongParagraphAtWordsAroundMatch() {
        Article article = article(LONG + " train " + LONG);
        Snippet snippet = SnippetBuilder.of(article, all(article, "train"));
        assertTrue(
                snippet.text().startsWith("… word ") && snippet.text().endsWith(" word …"),
                snippet.text());
        assertTrue(snippet.text().length() <= SnippetBuilder.MAX_LENGTH + 4);
        assertEquals(List.of("train"), words(snippet));
    }

    @Test
    void takesBeginningWithoutMatches() {
        assertEquals(
                "A train here.",
                SnippetBuilder.of(article("A train here.", "More."), List.of()).text());
    }

    @Test
    void articleWithoutParagraphsHasEmptySnippet() {
        assertEquals(new Snippet("", List.of()), SnippetBuilder.of(article(), List.of()));
    }

    @Test
    void keepsOffsetsAfterJoinedLines() {
        Article article = article("One\r\n   line and a train.");
        assertEquals(List.of("train"), words(SnippetBuilder.of(article, all(article, "train"))));
    }

    @Test
    void cutsEndlessWordAtCodePoint() {
        Article article = article("😀".repeat(500));
        String text = SnippetBuilder.of(article, List.of()).text();
        assertFalse(Character.isHighSurrogate(text.charAt(text.indexOf(' ') - 1)), text);
    }

    private static List<TextSpan> all(Article article, String word) {
        var spans = new ArrayList<TextSpan>();
        int at = -1;
        while ((at = article.text().indexOf(word, at + 1)) >= 0) {
            spans.add(new TextSpan(at, at + word.length()));
        }
        return spans;
    }

    private static List<String> words(Snippet snippet) {
        return snippet.hits().stream().map(h -> h.in(snippet.text())).toList();
    }

    private static Article article(String... paragraphs) {
        var list = new ArrayList<Paragraph>();
        var text = new StringBuilder();
        for (String paragraph : paragraphs) {
            list.add(new Paragraph(text.length(), paragraph));
            text.append(paragraph).append("\n\n");
        }
        return new Article(
                new ArticleId("0".repeat(64)),
                "a.txt",
                ArticleDate.UNDATED,
                "",
                new Headline("Headline", Headline.Origin.TITLE),
                "",
                "",
                text.toString(),
                list);
    }
}
