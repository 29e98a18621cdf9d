package dev.dateline.export.pdf.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class NameIndexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quist | Quist, Ada",
                "Jan van der Berg | van der Berg, Jan",
                "John Doe Jr. | Doe Jr., John",
                "Quist | Quist",
                "Mary Ann Lind | Lind, Mary Ann",
                "von Hagen | Hagen, von"
            })
    void putsSurnameFirst(String name, String indexed) {
        assertEquals(indexed, PageIndex.surnameFirst(name));
    }

    @Test
    void joinsConsecutivePages() {
        assertEquals("3, 7–9, 12–13", AppendixBlocks.formatPages(List.of(3, 7, 8, 9, 12, 13)));
        assertEquals("", AppendixBlocks.formatPages(List.of()));
    }

    @Test
    void findsFullNames() {
        var spotter =
                new FullNameFinder(
                        Set.of("Ada Quist", "Calder Robotics", "Calder", "Tomas Brandt"));
        assertEquals(
                Set.of("Ada Quist", "Calder Robotics"),
                spotter.find("“No,” Ada Quist's office of Calder Robotics said; Calder did not."));
    }

    @Test
    void findsWholeWordsOnly() {
        var spotter = new FullNameFinder(Set.of("Ada Quist"));
        assertEquals(Set.of(), spotter.find("Ada Quistgaard and Dada Quist, ada Quist"));
    }
}
