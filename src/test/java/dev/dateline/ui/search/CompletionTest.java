package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class CompletionTest {
    private static final Vocabulary WORDS =
            new Vocabulary(
                    List.of("Ann Bell", "Tom Reed", "Bela Anders"),
                    List.of("herald", "evening courier"),
                    List.of("orchard frost", "orchard", "trams"));

    @Test
    void aNameIsCompletedFromAnyOfItsWords() {
        assertEquals(
                List.of("pear speaker:\"Ann Bell\" ", "pear speaker:\"Bela Anders\" "),
                complete("pear speaker:be"));
    }

    @Test
    void anOpenQuotationMarkBelongsToTheName() {
        assertEquals(List.of("speaker:\"Tom Reed\" "), complete("speaker:\"Tom R"));
    }

    @Test
    void anExclusionStaysOne() {
        assertEquals(List.of("-source:\"evening courier\" "), complete("-source:cour"));
    }

    @Test
    void aFinishedNameIsLeftAlone() {
        assertEquals(List.of(), complete("speaker:\"Tom Reed\""));
    }

    @Test
    void aFieldIsCompletedFromTwoLetters() {
        assertEquals(List.of("pear speaker:"), complete("pear sp"));
        assertEquals(List.of(), complete("pear s"));
    }

    @Test
    void anEarlierSearchIsOfferedButNotTheOneThatStandsThere() {
        assertEquals(List.of("orchard frost"), complete("orchard"));
    }

    @Test
    void nothingIsOfferedForNothing() {
        assertEquals(List.of(), complete(""));
        assertEquals(List.of(), complete("zebra"));
    }

    private static List<String> complete(String typed) {
        return Completion.of(typed, WORDS).stream().map(Completion::query).toList();
    }
}
