package dev.dateline.ui.search.box;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.FacetCount;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

class CompletionTest {
    private static final CompletionVocabulary VOCABULARY =
            new CompletionVocabulary(
                    counted("Ann Bell", "Tom Reed", "Bela Anders"),
                    counted("herald", "evening courier"),
                    List.of("to check", "export"),
                    List.of(new CompletionVocabulary.SavedSearch("Late trams", "trams late")),
                    List.of("orchard frost", "orchard", "trams"),
                    CompletionTest::wordsWithPrefix);

    @Test
    void completesNameFromAnyOfItsWords() {
        assertEquals(
                List.of("pear speaker:\"Ann Bell\" ", "pear speaker:\"Bela Anders\" "),
                complete("pear speaker:be"));
    }

    @Test
    void completesNameAfterOpenQuotationMark() {
        assertEquals(List.of("speaker:\"Tom Reed\" "), complete("speaker:\"Tom R"));
    }

    @Test
    void keepsExclusion() {
        assertEquals(List.of("-source:\"evening courier\" "), complete("-source:cour"));
    }

    @Test
    void offersNothingForCompleteName() {
        assertEquals(List.of(), complete("speaker:\"Tom Reed\""));
    }

    @Test
    void completesFieldFromTwoLetters() {
        assertEquals(List.of("pear speaker:"), complete("pear sp"));
        assertEquals(List.of(), complete("pear s"));
        assertEquals(List.of("(pear OR title:"), complete("(pear OR tit"));
    }

    @Test
    void offersHistoryExceptCurrentQuery() {
        assertEquals(List.of("orchard frost"), complete("orchard"));
    }

    @Test
    void completesWordFromArchiveTerms() {
        assertEquals(List.of("frost orchid ", "frost orchids "), complete("frost orc"));
    }

    @Test
    void doesNotOfferTheTypedWord() {
        assertEquals(List.of("frost orchids "), complete("frost orchid"));
    }

    @Test
    void offersSpeakerForPlainWord() {
        assertEquals(List.of("frost speaker:\"Tom Reed\" "), complete("frost ree"));
    }

    @Test
    void completesTagsAndKeywords() {
        assertEquals(List.of("tag:\"to check\" "), complete("tag:ch"));
        assertEquals(List.of("is:starred "), complete("is:st"));
        assertEquals(List.of("pear -has:quote "), complete("pear -has:qu"));
        assertEquals(List.of("date:last-month "), complete("date:last-m"));
    }

    @Test
    void offersSavedSearchByWordOfItsName() {
        assertEquals(List.of("trams late"), complete("late"));
    }

    @Test
    void historyIsNewestFirstAndFilteredByPrefix() {
        assertEquals(
                List.of("orchard frost", "orchard", "trams"),
                queries(Completion.fromHistory("", VOCABULARY, 10)));
        assertEquals(List.of("trams"), queries(Completion.fromHistory("tr", VOCABULARY, 10)));
    }

    @Test
    void offersNothingForEmptyOrUnknownText() {
        assertEquals(List.of(), complete(""));
        assertEquals(List.of(), complete("zebra"));
    }

    private static List<String> wordsWithPrefix(String prefix, int limit) {
        return Stream.of("orchid", "orchids", "plum")
                .filter(word -> word.startsWith(prefix))
                .limit(limit)
                .toList();
    }

    private static List<FacetCount> counted(String... names) {
        return Stream.of(names).map(name -> new FacetCount(name, 1)).toList();
    }

    private static List<String> complete(String text) {
        try {
            return queries(Completion.find(text, VOCABULARY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> queries(List<Completion> found) {
        return found.stream().map(Completion::completedText).toList();
    }
}
