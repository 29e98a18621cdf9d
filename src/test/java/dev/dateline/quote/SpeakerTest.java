package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.article.TextSpan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Lund, PERSON, true",
        "van der Berg, PERSON, true",
        "Nimbus, ORGANISATION, true",
        "the group, ORGANISATION, false",
        "it, UNNAMED, false",
        "They, UNNAMED, false",
        "people familiar with the matter, UNNAMED, false",
        "Officials, GROUP, false",
        "Statement, DOCUMENT, false"
    })
    void isNamedIfTheArticleGivesAName(String name, Speaker.Kind kind, boolean named) {
        var mention = new Mention(name, new TextSpan(0, name.length()));
        assertEquals(named, new Speaker(name, "", kind, mention).isNamed());
    }

    @Test
    void nobodyIsUnnamed() {
        assertFalse(Speaker.NOBODY.isNamed());
    }
}
