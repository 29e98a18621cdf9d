package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class SpeakerKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Mina Okafor, MINA OKAFOR",
        "Mina Okafor, Dr. Mina Okafor",
        "Mina Okafor, Mina Okafor's",
        "Mina Okafor, Mina Okafor’s",
        "José Núñez, Jose Nunez",
        "Søren Lund, Soren Lund",
        "Brad Smith, Brad L. Smith",
        "Brad Smith, Brad Lee Smith",
        "Brad L. Smith, Brad Lee Smith",
        "J.K. Lund, J. K. Lund",
        "J.K. Lund, JK Lund",
        "Ursula van der Meer, Ursula Van Der Meer",
        "Ursula van der Meer, Ursula A. van der Meer",
        "Sean O'Hara, Sean O’Hara",
        "'Martin King, Jr.', Martin King Jr"
    })
    void namesOfOnePersonFit(String name, String other) {
        assertTrue(SpeakerKey.ofPerson(name).isCompatibleWith(SpeakerKey.ofPerson(other)));
        assertTrue(SpeakerKey.ofPerson(other).isCompatibleWith(SpeakerKey.ofPerson(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "John Smith, Smith",
        "John Smith, Jane Smith",
        "John Smith, John Smith Jr.",
        "John Smith, John Q. Smith Jr.",
        "Robert Lund, Robert Lund III",
        "John A. Smith, John B. Smith",
        "John Albert Smith, John Arthur Smith",
        "George H.W. Bell, George W. Bell",
        "Brad Smith, Bradford L. Smith",
        "Carver, Carver Labs",
        "Jan van Meer, Jan Meer",
        "J. Smith, John Smith"
    })
    void namesOfDifferentPeopleDoNot(String name, String other) {
        assertFalse(SpeakerKey.ofPerson(name).isCompatibleWith(SpeakerKey.ofPerson(other)));
        assertFalse(SpeakerKey.ofPerson(other).isCompatibleWith(SpeakerKey.ofPerson(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "Carver Labs, Carver Labs Inc.",
        "Carver Labs, 'Carver Labs, Inc'",
        "Carver Labs, The Carver Labs",
        "Vexley, Vexley GmbH",
        "Holm & Reed, Holm & Reed Ltd"
    })
    void legalFormsMakeNoOtherOrganisation(String name, String other) {
        assertEquals(SpeakerKey.ofOther(name), SpeakerKey.ofOther(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Carver, Carver Labs",
        "Carver Research Labs, Carver Labs",
        "Bank of Holm, Bank of Nordhaven",
        "Holm Motor Company, Holm Motor"
    })
    void organisationsThatShareWordsAreDifferent(String name, String other) {
        assertNotEquals(SpeakerKey.ofOther(name), SpeakerKey.ofOther(other));
    }

    @Test
    void organisationAsPersonKeepsItsWords() {
        assertEquals("bank of holm", SpeakerKey.ofPerson("Bank of Holm").base());
        assertEquals("university of holm", SpeakerKey.ofPerson("The University of Holm").base());
    }

    @Test
    void everyNameHasAKey() {
        for (String name : List.of("Inc.", "Dr.", "The", "Jr.", "李娜", "O'")) {
            assertFalse(SpeakerKey.ofPerson(name).base().isEmpty(), name);
            assertFalse(SpeakerKey.ofOther(name).base().isEmpty(), name);
        }
    }

    private static Set<Set<String>> groups(String... names) {
        var variants =
                Arrays.stream(names)
                        .map(n -> new SpeakerVariant(n, SpeakerKey.ofPerson(n)))
                        .toList();
        var groups = new java.util.HashSet<Set<String>>();
        for (var group : SpeakerGroups.partition(variants)) {
            var members = new TreeSet<String>();
            group.forEach(v -> members.add(v.name()));
            groups.add(members);
        }
        return groups;
    }

    @Test
    void groupsNameWithAndWithoutInitial() {
        assertEquals(
                Set.of(Set.of("Jane Lund", "Jane A. Lund", "Jane Anna Lund")),
                groups("Jane Lund", "Jane A. Lund", "Jane Anna Lund"));
    }

    @Test
    void separatesNameWithoutInitialIfAmbiguous() {
        assertEquals(
                Set.of(Set.of("Jane Lund"), Set.of("Jane A. Lund"), Set.of("Jane B. Lund")),
                groups("Jane Lund", "Jane A. Lund", "Jane B. Lund"));
    }

    @Test
    void groupsSpellingsOfAmbiguousName() {
        assertEquals(
                Set.of(
                        Set.of("Jane Anna Lund"),
                        Set.of("Jane Alma Lund"),
                        Set.of("Jane A. Lund", "JANE A. LUND")),
                groups("Jane A. Lund", "JANE A. LUND", "Jane Anna Lund", "Jane Alma Lund"));
    }

    @Test
    void linksAreSymmetricAndIgnoreSpelling() {
        var links =
                new SpeakerLinks(List.of(new SpeakerLinks.Link("Brad Smith", "Bradford Smith")));
        assertEquals(Set.of("Bradford Smith"), links.namesLinkedTo("BRAD SMITH"));
        assertEquals(Set.of("Brad Smith"), links.namesLinkedTo("Bradford Smith"));
        assertEquals(Set.of(), links.namesLinkedTo("Smith"));
    }
}
