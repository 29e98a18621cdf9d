package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class NamedPersonFinderTest {
    private static List<String> names(String text) {
        return NamedPersonFinder.find(QuoteTestArticles.article(text)).stream()
                .map(NamedPerson::name)
                .toList();
    }

    @Test
    void findsFullNames() {
        assertEquals(
                List.of("Jane Lund", "Tom Reed"),
                names("Quillon was founded by Jane Lund. “It grows,” said Tom Reed."));
    }

    @Test
    void returnsFullestFormOnce() {
        assertEquals(
                List.of("Jane B. Lund"),
                names("Jane Lund left Quillon. Lund was tired. Jane B. Lund is sixty."));
    }

    @Test
    void returnsSentencesWithFullName() {
        Article article =
                QuoteTestArticles.article(
                        "It was late. They thanked Jane Lund for it. Lund left. Jane Lund slept.");

        List<TextSpan> sentences = NamedPersonFinder.find(article).getFirst().sentences();

        assertEquals(
                List.of("They thanked Jane Lund for it.", "Jane Lund slept."),
                sentences.stream().map(span -> span.in(article.text())).toList());
    }

    @Test
    void returnsSentenceForEachOfItsNames() {
        Article article =
                QuoteTestArticles.article("Jane Lund met Tom Reed, and Jane Lund laughed.");

        List<NamedPerson> people = NamedPersonFinder.find(article);

        assertEquals(List.of(1, 1), people.stream().map(p -> p.sentences().size()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They thanked President Oskwe Tarn for it.",
                "They thanked Ms. Oskwe Tarn for it.",
                "They thanked chief executive Oskwe Tarn for it.",
                "They thanked Maarten van der Berg for it.",
                "Jane Lund: It is late.",
            })
    void areToldByTitleOfficeOrGivenName(String text) {
        assertEquals(1, names(text).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They thanked Lund for it.",
                "They thanked Ms. Lund for it.",
                "They thanked Quillon Robotics for it.",
                "They thanked the Jane Lund Foundation for it.",
                "They thanked Control Protocol for it.",
                "JANE LUND LEAVES QUILLON",
                "They thanked Bob & Susan for it.",
                "They thanked Travis CI for it.",
                "It is there: Jane Lund Writes",
                "It is there: Jane Lund Says Quillon",
                "Developer: Jane Lund Licence: free",
                "See Jane Lund Talks Pumps And Prices for it.",
                "The chief of Resident Set Size was there.",
            })
    void whatIsNobodysFullNameIsNone(String text) {
        assertEquals(List.of(), names(text));
    }
}
