package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.query.DateRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class DateInputParserTest {
    @ParameterizedTest
    @CsvSource({
        "4 March 2022, 2022-03-04",
        "4 mar 2022, 2022-03-04",
        "'March 4, 2022', 2022-03-04",
        "march 2022, 2022-03",
        "before March 2022, ..2022-02",
        "until 4 March 2022, ..2022-03-04",
        "Since 2022, 2022..",
        "after 2022-03, 2022-04..",
        "2022, 2022",
        "2022-03-04, 2022-03-04"
    })
    void parsesUserDates(String input, String filter) {
        assertEquals(DateRange.parse(filter), DateInputParser.parse(input));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "March",
        "4 Marsh 2022",
        "32 March 2022",
        "yesterday",
        "before",
        "behind 2022"
    })
    void rejectsTextWithoutDate(String input) {
        assertEquals(Optional.empty(), DateInputParser.parse(input));
    }
}
