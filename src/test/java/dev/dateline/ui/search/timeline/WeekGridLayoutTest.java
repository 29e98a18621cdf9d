package dev.dateline.ui.search.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class WeekGridLayoutTest {
    @ParameterizedTest
    @ValueSource(ints = {1999, 2000, 2022, 2023, 2024})
    void dayAtInvertsColumnAndRow(int number) {
        var year = new WeekGridLayout(number);
        for (LocalDate day : year.days()) {
            assertEquals(day, year.dayAt(year.column(day), year.row(day)));
        }
    }

    @Test
    void weeksStartOnMonday() {
        var year = new WeekGridLayout(2022);
        assertEquals(5, year.row(LocalDate.of(2022, 1, 1)));
        assertEquals(0, year.row(LocalDate.of(2022, 1, 3)));
        assertEquals(1, year.column(LocalDate.of(2022, 1, 3)));
    }

    @Test
    void cellsOutsideTheYearHaveNoDay() {
        var year = new WeekGridLayout(2022);
        assertNull(year.dayAt(0, 0));
        assertNull(year.dayAt(53, 0));
        assertNull(year.dayAt(3, 7));
        assertNull(year.dayAt(-1, 3));
    }

    @Test
    void clampLimitsDaysToTheYear() {
        var year = new WeekGridLayout(2022);
        assertEquals(LocalDate.of(2022, 1, 1), year.clamp(LocalDate.of(2021, 12, 29)));
        assertEquals(LocalDate.of(2022, 12, 31), year.clamp(LocalDate.of(2023, 1, 3)));
    }
}
