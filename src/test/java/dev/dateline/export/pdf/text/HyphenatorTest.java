package dev.dateline.export.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

class HyphenatorTest {
    private static Hyphenator hyphenator = new Hyphenator();

    @BeforeAll
    static void load() throws IOException {
        hyphenator = Hyphenator.load();
    }

    @ParameterizedTest
    @CsvSource({
        // examples of the TeXbook
        "hyphenation, hy-phen-ation",
        "concatenation, con-cate-na-tion",
        "supercalifragilistic, su-per-cal-ifrag-ilis-tic",
        // exceptions
        "associate, as-so-ciate",
        "project, project",
        "table, table",
        "company's, com-pany's"
    })
    void hyphenatesEnglishWords(String word, String hyphenated) {
        assertEquals(hyphenated, soften(word));
    }

    @ParameterizedTest
    @CsvSource({"Northbridge", "MICROSYSTEMS", "naïveté", "übernehmen", "software2", "often"})
    void skipsNamesForeignAndShortWords(String word) {
        assertEquals(word, soften(word));
    }

    @ParameterizedTest
    @CsvSource({"'the software, again', 'the soft-ware, again'"})
    void keepsTextBetweenWords(String text, String hyphenated) {
        assertEquals(hyphenated, soften(text));
    }

    private static String soften(String text) {
        return hyphenator.insertSoftHyphens(text).replace('\u00AD', '-');
    }
}
