package dev.dateline.quote.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.quote.QuoteTestArticles;
import dev.dateline.quote.span.QuotedSpanScanner;

import org.junit.jupiter.api.Test;

import java.util.List;

class MentionFinderTest {
    @Test
    void contractionIsNoPossessive() {
        assertEquals(List.of("It"), mentions("It's fixed now."));
        assertEquals(List.of(), mentions("Let's go, that’s fixed."));
    }

    @Test
    void nameBeforeNounIsPossessor() {
        assertEquals(List.of("Roe", "Roe's plan"), mentions("We like Roe's plan.").subList(1, 3));
    }

    @Test
    void nounPhraseEndsBeforeNegatedVerb() {
        assertEquals(
                List.of("The main maintainer", "it"),
                mentions("The main maintainer doesn't want it."));
        assertEquals(
                List.of("The main maintainer", "it"), mentions("The main maintainer can’t do it."));
    }

    @Test
    void initialAdverbIsNoMention() {
        assertEquals(List.of("the board"), mentions("Finally, the board went."));
        assertEquals(List.of("the board"), mentions("Ultimately, the board went."));
    }

    @Test
    void nounPhraseEndsBeforeVerb() {
        assertEquals(List.of("The report", "a flaw"), mentions("The report highlights a flaw."));
        assertEquals(
                List.of("The government", "it"), mentions("The government regularly uses it."));
        assertEquals(List.of("Many people", "it"), mentions("Many people like it."));
        assertEquals(List.of("it"), mentions("That means it broke."));
    }

    @Test
    void nounPhraseEndsBeforePostposedAdjective() {
        assertEquals(
                List.of("A source", "the bank"), mentions("A source close to the bank spoke."));
        assertEquals(List.of("The ministry"), mentions("The ministry last week spoke."));
    }

    @Test
    void pluralNounIsNoVerb() {
        assertEquals(List.of("The company products"), mentions("The company products broke."));
        assertEquals(List.of("The women voters"), mentions("The women voters spoke."));
        assertEquals(List.of("The family"), mentions("The family spoke."));
    }

    @Test
    void nameBeforeColonIsMention() {
        assertEquals(List.of("Zephyra"), mentions("Zephyra: \"We left.\""));
        assertEquals(List.of(), mentions("Example: \"We left.\""));
    }

    @Test
    void willBeforeNameIsGivenName() {
        assertEquals(List.of("Will Lund", "it"), mentions("The manager Will Lund sold it."));
        assertEquals(List.of("Lund", "it"), mentions("Will Lund sell it?"));
    }

    private static List<String> mentions(String text) {
        Article article = QuoteTestArticles.article(text);
        return AnalyzedArticle.of(article, QuotedSpanScanner.scan(article))
                .mentions()
                .getFirst()
                .all()
                .stream()
                .map(EntityMention::text)
                .toList();
    }
}
