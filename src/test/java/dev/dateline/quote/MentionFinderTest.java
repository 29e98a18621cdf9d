package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class MentionFinderTest {
    @Test
    void aShortVerbBehindAPronounOwnsNothing() {
        assertEquals(List.of("It"), mentions("It's fixed now."));
        assertEquals(List.of(), mentions("Let's go, that’s fixed."));
    }

    @Test
    void aNameBeforeItsNounIsAnOwner() {
        assertEquals(List.of("Roe", "Roe's plan"), mentions("We like Roe's plan.").subList(1, 3));
    }

    @Test
    void aNounPhraseEndsBeforeADeniedVerb() {
        assertEquals(
                List.of("The main maintainer", "it"),
                mentions("The main maintainer doesn't want it."));
        assertEquals(
                List.of("The main maintainer", "it"), mentions("The main maintainer can’t do it."));
    }

    @Test
    void anAdverbThatOpensASentenceIsNobody() {
        assertEquals(List.of("the board"), mentions("Finally, the board went."));
        assertEquals(List.of("the board"), mentions("Ultimately, the board went."));
    }

    private static List<String> mentions(String text) {
        return Reading.of(Texts.article(text), List.of()).mentions().getFirst().all().stream()
                .map(Candidate::words)
                .toList();
    }
}
