package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class SpellingSuggesterTest {
    @TempDir private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        index =
                IndexTestArticle.index(
                        folder,
                        List.of(
                                IndexTestArticle.at("a.txt", "A", "Harrowgate makes processors."),
                                IndexTestArticle.at("b.txt", "B", "The processor of Harrowgate."),
                                IndexTestArticle.at("c.txt", "C", "Orbit procures a wi-fi patent."),
                                IndexTestArticle.at("d.txt", "D", "The patent and the patient.")));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "harowgate, harrowgate",
        "Harrowgaet, harrowgate",
        "procesor date:2022, processor date:2022",
        "orbit -harowgate procesor, orbit -harowgate processor",
        "said:harowgate, said:harrowgate",
        "(harowgate OR procesor), (harrowgate OR processor)",
        "patint, patent",
    })
    void correctsUnknownWord(String typed, String meant) throws IOException {
        assertEquals(Optional.of(meant), index.suggestSpelling(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient",
                "processors",
                "procured",
                "wifi",
                "=harowgate",
                "\"harowgate\"",
                "harow*",
                "harowgate~",
                "speaker:harowgate",
                "zzzzzzzz",
                "or",
                "",
                "a",
                "日本"
            })
    void keepsKnownAndLiteralWords(String typed) throws IOException {
        assertEquals(Optional.empty(), index.suggestSpelling(typed));
    }

    @Test
    void completesMostFrequentTermsFirst() throws IOException {
        assertEquals(List.of("patent", "patient"), index.completions("pat", 5));
        assertEquals(List.of("patent"), index.completions("Pat", 1));
        assertEquals(List.of("wi"), index.completions("wi", 5));
        assertEquals(List.of(), index.completions("q", 5));
        assertEquals(List.of(), index.completions("", 5));
    }
}
