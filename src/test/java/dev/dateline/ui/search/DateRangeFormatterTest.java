package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.ArticleDate;
import dev.dateline.search.query.DateRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeFormatterTest {
    @ParameterizedTest
    @CsvSource({
        "2022, 2022",
        "2022-03, March 2022",
        "2022-03-04, 4 March 2022",
        "2021..2022, 2021 – 2022",
        "2022-02..2022-05, February 2022 – May 2022",
        "2022-03-04..2022-03-09, 4 March 2022 – 9 March 2022",
        "2022-03.., from 1 March 2022",
        "..2022-03, up to 31 March 2022"
    })
    void formatsRange(String filter, String expected) {
        assertEquals(expected, DateRangeFormatter.format(DateRange.parse(filter).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2022",
        "2022-03",
        "2022-03-04",
        "2021..2022",
        "2022-02..2022-05",
        "..2022-03",
        "..2022-03-04",
        "..2021",
        "2022-03..",
        "2022-03-04..",
        "2022.."
    })
    void formatQueryRoundTrips(String filter) {
        assertEquals(filter, DateRangeFormatter.formatQuery(DateRange.parse(filter).orElseThrow()));
    }

    @Test
    void formatsUndated() {
        assertEquals("No date", DateRangeFormatter.formatShort(ArticleDate.UNDATED));
    }
}
