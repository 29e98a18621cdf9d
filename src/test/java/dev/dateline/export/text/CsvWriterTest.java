package dev.dateline.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.CsvCell;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;

class CsvWriterTest {
    @Test
    void writesOneRowPerQuotation() throws IOException {
        var written = TextExport.by(CsvWriter::write, dossier());

        String[] rows = written.text().split("\r\n", -1);
        assertEquals(4, rows.length);
        assertTrue(rows[0].startsWith("\uFEFFdate,source,headline,speaker,role,kind,quotation"));
        assertTrue(
                rows[1].startsWith(
                        "2022-03-04,The Harbour Post,Northbridge buys Calder,Ada Quist,"
                                + "\"head of product, Northbridge\",person,\"We are ready,\",false,"
                                + "2022/northbridge.txt,26,39,"),
                rows[1]);
        assertTrue(rows[2].contains(",,,,Nobody told us.,false,"), rows[2]);
        assertEquals("", rows[3]);
    }

    @Test
    void reportsArticlesWithoutRow() throws IOException {
        var dossier =
                dossier().with(TestArticleBuilder.headed("Silence").saying("Nothing.").whole());

        var report = TextExport.by(CsvWriter::write, dossier).report();

        assertEquals(List.of("1 article has no quotations and so no row."), report.omissions());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "plain|plain",
                "a, b|\"a, b\"",
                "say \"no\"|\"say \"\"no\"\"\"",
                "=SUM(A1)|'=SUM(A1)",
                "+1|'+1",
                "-1|'-1",
                "@cmd|'@cmd",
                "^ =1+1^|^' =1+1^",
                "＝1|'＝1",
                "a=b|a=b",
                "1-2|1-2",
                "^^|^^"
            })
    void encodesCells(String value, String cell) {
        assertEquals(cell, CsvCell.encode(value));
    }

    @Test
    void quotesCellWithLineBreak() {
        assertEquals("\"two\nlines\"", CsvCell.encode("two\nlines"));
    }

    private static ListDossier dossier() {
        return new ListDossier("Said")
                .with(
                        TestArticleBuilder.headed("Northbridge buys Calder")
                                .saying("\"We are ready,\" said Ada Quist. \"Nobody told us.\"")
                                .quote("We are ready,", "Ada Quist", "head of product, Northbridge")
                                .quote("Nobody told us.", Speaker.NOBODY, false)
                                .whole());
    }
}
