package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

class HyphenationTest {
    private static Hyphenation hyphenation = new Hyphenation();

    @BeforeAll
    static void load() throws IOException {
        hyphenation = Hyphenation.load();
    }

    @ParameterizedTest
    @CsvSource({
        // as the TeXbook divides them
        "hyphenation, hy-phen-ation",
        "concatenation, con-cate-na-tion",
        "supercalifragilistic, su-per-cal-ifrag-ilis-tic",
        // from the list of exceptions
        "associate, as-so-ciate",
        "project, project",
        "table, table",
        "company's, com-pany's"
    })
    void dividesEnglishWords(String word, String divided) {
        assertEquals(divided, soften(word));
    }

    @ParameterizedTest
    @CsvSource({"Northbridge", "MICROSYSTEMS", "naïveté", "übernehmen", "software2", "often"})
    void leavesNamesForeignLettersAndShortWordsWhole(String word) {
        assertEquals(word, soften(word));
    }

    @ParameterizedTest
    @CsvSource({"'the software, again', 'the soft-ware, again'"})
    void keepsEverythingBetweenWords(String text, String divided) {
        assertEquals(divided, soften(text));
    }

    private static String soften(String text) {
        return hyphenation.soften(text).replace('\u00AD', '-');
    }
}
