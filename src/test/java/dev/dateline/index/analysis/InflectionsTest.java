package dev.dateline.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

class InflectionsTest {
    @ParameterizedTest
    @CsvSource({
        "sanction, sanctions",
        "company, companies",
        "key, keys",
        "box, boxes",
        "batch, batches",
        "bus, buses",
        "class, classes"
    })
    void findsSingularAndPlural(String singular, String plural) {
        assertTrue(
                Inflections.of(singular).contains(plural),
                () -> Inflections.of(singular).toString());
        assertTrue(
                Inflections.of(plural).contains(singular), () -> Inflections.of(plural).toString());
    }

    @Test
    void unrelatedWordsWithSameStemAreNoForms() {
        assertTrue(Inflections.of("university").contains("universities"));
        assertFalse(Inflections.of("university").contains("universe"));
        assertEquals(Set.of("news"), Inflections.of("news"));
        assertFalse(Inflections.of("new").contains("news"));
        assertFalse(Inflections.of("investor").contains("invest"));
        assertFalse(Inflections.of("building").contains("build"));
        assertFalse(Inflections.of("status").contains("statu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai", "5g", "łódź", "2022", ""})
    void shortAndForeignWordsHaveNoOtherForms(String word) {
        assertEquals(Set.of(word), Inflections.of(word));
    }
}
