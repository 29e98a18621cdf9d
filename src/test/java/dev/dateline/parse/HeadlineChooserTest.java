package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Headline.Origin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;

class HeadlineChooserTest {
    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUILLON SEES LOWER SECOND QUARTER NET",
                "Quillon buys Harrowgate for $4 bln",
                "Quillon buys Harrowgate.",
                "Will Quillon buy Harrowgate?",
                "U.S. Senate vs. Quillon Inc. and St. Mary Corp"
            })
    void shortFirstParagraphIsHeadline(String first) throws IOException {
        Article article = article(first + "\n\nThe deal is done.");
        assertEquals(Origin.FIRST_PARAGRAPH, article.headline().origin());
        assertEquals(first, article.headline().text());
        assertEquals(1, article.body().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quillon closes. Harrowgate said it would too",
                "Mina Okafor of Quillon said:",
                "Quillon Systems, which makes pumps for the dairies of three counties, has bought"
                        + " Harrowgate of Leeds, it said.",
                "Quillon Systems, which makes pumps for the dairies of three counties, has bought"
                        + " Harrowgate, the maker of fine churns and vats"
            })
    void otherFirstParagraphsAreBody(String first) throws IOException {
        Article article = article(first + "\n\nThe deal is done.");
        assertEquals(Origin.LEDE, article.headline().origin());
        assertEquals(2, article.body().size());
    }

    @Test
    void onlyParagraphIsNotHeadline() throws IOException {
        Article article = article("Quillon buys Harrowgate");
        assertEquals(Origin.LEDE, article.headline().origin());
        assertEquals("Quillon buys Harrowgate", article.headline().text());
    }

    @Test
    void longLedeIsCutAtWord() throws IOException {
        Article article =
                article("Quillon Systems ".repeat(5) + "has bought Harrowgate of Leeds, it said.");
        assertEquals("Quillon Systems ".repeat(5) + "has bought…", article.headline().text());
    }

    @Test
    void ledeWithoutSpacesIsCutBetweenCharacters() throws IOException {
        Article article = article("a" + "😀".repeat(100));
        assertEquals("a" + "😀".repeat(44) + "…", article.headline().text());
    }

    @Test
    void headlineIsSingleLine() throws IOException {
        Article article = article("Quillon buys\n  Harrow\u0007gate\n\nThe deal is done.");
        assertEquals("Quillon buys Harrow gate", article.headline().text());
        assertTrue(article.paragraphs().getFirst().raw().contains("\n  "));
    }

    private Article article(String text) throws IOException {
        return new ArchiveFixture(root).article("date 2022-03-04 " + text);
    }
}
