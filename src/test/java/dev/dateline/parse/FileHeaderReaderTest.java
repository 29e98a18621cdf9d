package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class FileHeaderReaderTest {
    @TempDir Path root;
    private ArchiveFixture folder;

    @BeforeEach
    void open() {
        folder = new ArchiveFixture(root);
    }

    @Test
    void headerLinesMayPrecedeDateLine() throws IOException {
        Article article =
                folder.article(
                        """
                        Title: Quillon buys Harrowgate

                        SOURCE : The Ledger
                        author:Mina Okafor
                        url: https://example.org/a?b=c:d
                        date 2022-03-04 The deal is done.
                        """);
        assertEquals(
                new Headline("Quillon buys Harrowgate", Headline.Origin.TITLE), article.headline());
        assertEquals("The Ledger", article.source());
        assertEquals("Mina Okafor", article.author());
        assertEquals("https://example.org/a?b=c:d", article.url());
        assertEquals("2022-03-04", article.date().toString());
        assertEquals("The deal is done.", article.paragraphs().getFirst().text());
    }

    @Test
    void headerLinesMayFollowDateLine() throws IOException {
        Article article =
                folder.article("date 2022-03-04\r\ntitle: Sold\r\nsource: Wire\r\n\r\nThe deal.");
        assertEquals("Sold", article.headline().text());
        assertEquals("Wire", article.source());
        assertEquals("The deal.", article.paragraphs().getFirst().text());
    }

    @Test
    void headerLineAfterBlankLineIsText() throws IOException {
        Article article = folder.article("date 2022-03-04\n\nSource: people at Quillon.");
        assertEquals("", article.source());
        assertEquals("Source: people at Quillon.", article.paragraphs().getFirst().text());
    }

    @Test
    void headerLineAfterTextIsText() throws IOException {
        Article article = folder.article("date 2022-03-04 The deal.\ntitle: Sold");
        assertEquals("The deal. title: Sold", article.paragraphs().getFirst().text());
    }

    @Test
    void unknownKeysAreText() throws IOException {
        Article article = folder.article("date 2022-03-04\nsubtitle: Sold\ntitle: Bought");
        assertEquals("subtitle: Sold title: Bought", article.paragraphs().getFirst().text());
    }

    @Test
    void firstOfRepeatedHeaderLinesCounts() throws IOException {
        Article article = folder.article("source: One\nsource: Two\ndate 2022-03-04 Text.");
        assertEquals("One", article.source());
    }

    @Test
    void emptyHeaderLineIsIgnored() throws IOException {
        Article article =
                folder.article(folder.write("ledger/a.txt", "source:\ndate 2022-03-04 T"));
        assertEquals("ledger", article.source());
    }
}
