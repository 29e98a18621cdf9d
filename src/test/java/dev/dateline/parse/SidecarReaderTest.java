package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Problem.Kind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class SidecarReaderTest {
    @TempDir Path root;
    private ArchiveFixture folder;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        folder = new ArchiveFixture(root);
        file = folder.write("ledger/a.txt", "title: Old\ndate 2022-03-04 Quillon closes.");
    }

    @Test
    void sidecarOverridesFileAndFolder() throws IOException {
        folder.write(
                "ledger/a.json",
                """
                {"title": "New", "source": "Wire", "author": "Mina Okafor",
                 "url": "https://example.org", "date": "2022-03-05",
                 "tags": ["x", {"title": "not this"}], "words": 7}
                """);
        Article article = folder.article(file);
        assertEquals("New", article.headline().text());
        assertEquals("Wire", article.source());
        assertEquals("Mina Okafor", article.author());
        assertEquals("https://example.org", article.url());
        assertEquals("2022-03-05", article.date().toString());
        assertEquals(List.of(), folder.parsed(file).problems());
    }

    @Test
    void missingSidecarValuesKeepFileValues() throws IOException {
        folder.write("ledger/a.json", "{\"title\": \" \", \"source\": null, \"author\": \"Mina\"}");
        Article article = folder.article(file);
        assertEquals("Old", article.headline().text());
        assertEquals("ledger", article.source());
        assertEquals("Mina", article.author());
        assertEquals("2022-03-04", article.date().toString());
    }

    @Test
    void longerSidecarNameWins() throws IOException {
        folder.write("ledger/a.json", "{\"title\": \"Short\"}");
        folder.write("ledger/a.txt.json", "{\"title\": \"Long\"}");
        assertEquals("Long", folder.article(file).headline().text());
    }

    @Test
    void sidecarDateReplacesMissingDate() throws IOException {
        Path undated = folder.write("b.txt", "Quillon closes.");
        folder.write("b.json", "{\"date\": \"2022-03-05\"}");
        assertEquals("2022-03-05", folder.article(undated).date().toString());
        assertEquals(List.of(), folder.parsed(undated).problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 'New',} | 1 | a.json: Unexpected character",
                "{'title': 'New' | 1 | a.json: Unexpected end-of-input",
                "{'title': 'New'} {} | 1 | a.json: something follows the JSON object",
                "['title'] | 1 | a.json: a JSON object is expected",
                "{'title': 'New', 'title': 'Newer'} | 1 | a.json: Duplicate Object property",
                "'' | 1 | a.json: a JSON object is expected",
            })
    void invalidSidecarIsReportedAndIgnored(String json, int line, String reason)
            throws IOException {
        folder.write("ledger/a.json", json.replace('\'', '"'));
        var parsed = folder.parsed(file);
        assertEquals("Old", parsed.article().headline().text());
        var problem = parsed.problems().getFirst();
        assertEquals(Kind.BAD_SIDECAR, problem.kind());
        assertEquals("ledger/a.txt", problem.path());
        assertEquals(line, problem.line());
        assertTrue(problem.detail().startsWith(reason), problem.detail());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'date': '2022-13-45' | a.json: date is not a day: 2022-13-45",
                "'date': 20220304 | a.json: date is not a string",
                "'author': ['Mina'] | a.json: author is not a string"
            })
    void invalidValueIsReportedAndIgnored(String value, String detail) throws IOException {
        folder.write("ledger/a.json", ("{'title': 'New',\n" + value + "}").replace('\'', '"'));
        var parsed = folder.parsed(file);
        assertEquals("New", parsed.article().headline().text());
        assertEquals("2022-03-04", parsed.article().date().toString());
        assertEquals(2, parsed.problems().getFirst().line());
        assertEquals(detail, parsed.problems().getFirst().detail());
    }

    @Test
    void depthAndSizeAreLimited() throws IOException {
        folder.write("ledger/a.json", "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertTrue(onlyDetail().contains("depth"), onlyDetail());
        folder.write("ledger/a.json", "{\"x\":\"" + "y".repeat(1_000_000) + "\"}");
        assertTrue(onlyDetail().contains("too large"), onlyDetail());
    }

    private String onlyDetail() {
        return folder.parsed(file).problems().getFirst().detail();
    }
}
