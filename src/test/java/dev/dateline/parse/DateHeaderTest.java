package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.Problem;
import dev.dateline.article.Problem.Kind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class DateHeaderTest {
    @TempDir Path root;
    private ArchiveFixture folder;

    @BeforeEach
    void open() {
        folder = new ArchiveFixture(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date 2024-02-29 Quillon Systems has bought Harrowgate.",
                " date 2024-02-29 Quillon Systems has bought Harrowgate.",
                "\n\r\n\t date 2024-02-29\nQuillon Systems has bought Harrowgate.",
                "\uFEFFdate 2024-02-29 Quillon Systems has bought Harrowgate.",
                "date  2024-02-29\u00A0Quillon Systems has bought Harrowgate.",
                "date 2024-02-29\r\n\r\nQuillon Systems has bought Harrowgate.",
                "Date: 2024-02-29\rQuillon Systems has bought Harrowgate.",
            })
    void validDateLineIsRemovedFromText(String text) throws IOException {
        var parsed = folder.parsed(folder.write("a.txt", text));
        Article article = parsed.article();
        assertEquals(ArticleDate.of(LocalDate.of(2024, 2, 29)), article.date());
        assertEquals(List.of(), parsed.problems());
        assertEquals(1, article.paragraphs().size());
        assertEquals(
                "Quillon Systems has bought Harrowgate.", article.paragraphs().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13-45", "2022-02-30", "2023-02-29", "0000-01-01", "2022-00-10"})
    void impossibleDayLeavesArticleUndated(String day) throws IOException {
        var parsed = folder.parsed(folder.write("a.txt", "\n\ndate " + day + " Quillon closes."));
        assertEquals(ArticleDate.UNDATED, parsed.article().date());
        assertEquals(
                List.of(new Problem("a.txt", 3, Kind.IMPOSSIBLE_DATE, day)), parsed.problems());
        assertEquals("Quillon closes.", parsed.article().paragraphs().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date tomorrow Quillon closes.",
                "date 4.3.2022 Quillon closes.",
                "date 2022-3-4 Quillon closes.",
                "date 2022-03-04Quillon closes.",
                "Date: yesterday Quillon closes."
            })
    void dateLineWithoutDayStaysInText(String text) throws IOException {
        var parsed = folder.parsed(folder.write("a.txt", text));
        assertEquals(ArticleDate.UNDATED, parsed.article().date());
        assertEquals(Kind.IMPOSSIBLE_DATE, parsed.problems().getFirst().kind());
        assertEquals(1, parsed.problems().getFirst().line());
        assertEquals(text, parsed.article().paragraphs().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quillon closes on date 2022-03-04.",
                "Date night is back, says Quillon.",
                "dated 2022-03-04 Quillon closes.",
                "2022-03-04 Quillon closes.",
                "date"
            })
    void textWithoutDateLineIsUndated(String text) throws IOException {
        var parsed = folder.parsed(folder.write("a.txt", text));
        assertEquals(ArticleDate.UNDATED, parsed.article().date());
        assertEquals(List.of(new Problem("a.txt", 1, Kind.NO_DATE, text)), parsed.problems());
        assertEquals(text, parsed.article().paragraphs().getFirst().text());
    }

    @Test
    void onlyFirstDateLineCounts() throws IOException {
        Article article = folder.article("date 2022-03-04\ndate 2022-03-05 is the deadline.");
        assertEquals("2022-03-04", article.date().toString());
        assertEquals("date 2022-03-05 is the deadline.", article.paragraphs().getFirst().text());
    }

    @Test
    void problemQuotesBeginningOfText() throws IOException {
        var parsed = folder.parsed(folder.write("a.txt", "\n\nQuillon closes again. ".repeat(9)));
        assertEquals(
                List.of(new Problem("a.txt", 3, Kind.NO_DATE, "Quillon closes again.")),
                parsed.problems());
    }
}
