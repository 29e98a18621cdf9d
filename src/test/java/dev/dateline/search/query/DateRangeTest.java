package dev.dateline.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;

class DateRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-02, 2022-02-01, 2022-02-28",
        "2024-2, 2024-02-01, 2024-02-29",
        "2022-03-04, 2022-03-04, 2022-03-04",
        "2022-02..2022-05, 2022-02-01, 2022-05-31",
        "2022-05..2022-02, 2022-02-01, 2022-05-31",
        "2021..2022-03-04, 2021-01-01, 2022-03-04"
    })
    void parsesDaysMonthsYearsAndRanges(String typed, LocalDate first, LocalDate last) {
        assertEquals(Optional.of(new DateRange(first, last)), DateRange.parse(typed));
    }

    @Test
    void parsesOpenRanges() {
        LocalDate march = LocalDate.of(2022, 3, 1);
        assertEquals(
                Optional.of(new DateRange(march, LocalDate.MAX)), DateRange.parse("2022-03.."));
        assertEquals(
                Optional.of(new DateRange(march, LocalDate.MAX)), DateRange.parse(">=2022-03"));
        assertEquals(
                Optional.of(new DateRange(march.plusMonths(1), LocalDate.MAX)),
                DateRange.parse(">2022-03"));
        assertEquals(
                Optional.of(new DateRange(LocalDate.MIN, march.minusDays(1))),
                DateRange.parse("<2022-03"));
        assertEquals(
                Optional.of(new DateRange(LocalDate.MIN, march.plusDays(30))),
                DateRange.parse("<=2022-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "<",
                "2022-13",
                "2022-02-30",
                "22-03-04",
                "tomorrow",
                "2022-03-04x",
                "=>2022"
            })
    void rejectsOtherTexts(String typed) {
        assertEquals(Optional.empty(), DateRange.parse(typed));
    }
}
