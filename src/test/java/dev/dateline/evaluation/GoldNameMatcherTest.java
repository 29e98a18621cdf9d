package dev.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldNameMatcherTest {
    @ParameterizedTest
    @CsvSource({
        "Mina Okafor, Mina Okafor, true, true",
        "Okafor, Mina Okafor, true, false",
        "Mr. Okafor, Okafor, true, false",
        "M. Okafor, Mina Okafor, true, true",
        "Mina T. Okafor, Mina Okafor, true, true",
        "Gov. Mina Okafor Jr., Mina Okafor, true, true",
        "Mina Okafor’s, Mina Okafor, true, true",
        "Bob Harrow, Robert Harrow, true, true",
        "Jonas Okafor, Mina Okafor, false, false",
        "Mina, Mina Okafor, false, false",
        "Mina Okafor, Mina Okaforth, false, false",
        "Mike Harrow, Mark Harrow, false, false",
        "she, she, false, false",
        "'', Mina Okafor, false, false",
        "the company, company, true, false"
    })
    void comparesLastAndFirstNames(String a, String b, boolean same, boolean inFull) {
        assertEquals(same, GoldNameMatcher.isSamePerson(a, b));
        assertEquals(same, GoldNameMatcher.isSamePerson(b, a));
        assertEquals(inFull, GoldNameMatcher.isSameFullName(a, b));
    }
}
