package dev.dateline.library.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.DateRange;
import dev.dateline.search.query.QueryParser;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class DateSliceTest {
    private static final Criterion PLUMS = new Criterion.Word(Criterion.Field.ANYWHERE, "plums");

    private static LocalDate day(int day) {
        return LocalDate.of(2022, 3, day);
    }

    private static List<DateSlice> of(Map<LocalDate, Integer> days, int undated, int size) {
        return DateSlice.split(
                QueryParser.parse("plums"), new DateHistogram(new TreeMap<>(days), undated), size);
    }

    private static DateSlice during(LocalDate first, LocalDate last, int articles) {
        var range = new Criterion.Dated(new DateRange(first, last));
        return new DateSlice(new Criterion.And(List.of(range, PLUMS)), articles);
    }

    @Test
    void slicesCoverAllDaysNewestFirst() {
        assertEquals(
                List.of(
                        during(day(8), LocalDate.MAX, 5),
                        during(day(5), day(7), 9),
                        during(LocalDate.MIN, day(4), 2)),
                of(Map.of(day(9), 4, day(8), 1, day(7), 9, day(4), 1, day(2), 1), 0, 5));
    }

    @Test
    void undatedSliceComesLast() {
        assertEquals(
                List.of(
                        during(LocalDate.MIN, LocalDate.MAX, 4),
                        new DateSlice(
                                new Criterion.And(List.of(new Criterion.Undated(), PLUMS)), 7)),
                of(Map.of(day(9), 4), 7, 5));
    }

    @Test
    void smallSearchIsOneSlice() {
        assertEquals(List.of(new DateSlice(PLUMS, 5)), of(Map.of(day(9), 4), 1, 5));
        assertEquals(List.of(new DateSlice(PLUMS, 0)), of(Map.of(), 0, 5));
    }
}
