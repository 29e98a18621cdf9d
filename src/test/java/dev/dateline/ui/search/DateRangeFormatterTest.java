package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.ArticleDate;
import dev.dateline.search.query.DateRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

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
    void formatsRange(String typed, String words) {
        assertEquals(words, DateRangeFormatter.format(DateRange.parse(typed).orElseThrow()));
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
    void formatQueryRoundTrips(String typed) {
        assertEquals(typed, DateRangeFormatter.formatQuery(DateRange.parse(typed).orElseThrow()));
    }

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
    void parsesUserDates(String typed, String means) {
        assertEquals(DateRange.parse(means), DateInputParser.parse(typed));
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
    void rejectsTextWithoutDate(String typed) {
        assertEquals(Optional.empty(), DateInputParser.parse(typed));
    }

    @Test
    void formatsUndated() {
        assertEquals("No date", DateRangeFormatter.formatShort(ArticleDate.UNDATED));
    }
}
