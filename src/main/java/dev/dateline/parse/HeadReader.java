package dev.dateline.parse;

import dev.dateline.article.ArticleDate;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines before an article's text from the top: header lines (`title: …`) and one date
/// line. Blank lines may stand among them before the date line; after it the head ends at the first
/// line that is no header line.
final class HeadReader {
    private static final Pattern HEADER =
            Pattern.compile("(?is)(title|source|author|url)\\h*:(.*)");

    private final Map<Fact, String> values = new EnumMap<>(Fact.class);
    private DateLine date = new DateLine.Absent();
    private int dateLine;
    private Line line;

    private HeadReader(String text) {
        line = Line.firstOf(text);
    }

    static Head read(String text) {
        return new HeadReader(text).read();
    }

    private Head read() {
        while (take()) {
            if (line.isLast()) {
                line = line.from(line.end());
                break;
            }
            line = line.next();
        }
        ArticleDate day =
                date instanceof DateLine.Day found
                        ? ArticleDate.of(found.day())
                        : ArticleDate.UNDATED;
        return new Head(new Facts(day, values), date, dateLine, line);
    }

    /// Whether the line belongs to the head, to its end.
    private boolean take() {
        boolean dateSeen = !(date instanceof DateLine.Absent);
        return line.isBlank() ? !dateSeen : takeHeader() || (!dateSeen && takeDate());
    }

    /// The first of two lines with the same key counts.
    private boolean takeHeader() {
        Matcher header = HEADER.matcher(line.text()).region(line.inkStart(), line.end());
        if (!header.lookingAt()) {
            return false;
        }
        Fact.of(header.group(1))
                .ifPresent(fact -> values.putIfAbsent(fact, OneLine.of(header.group(2))));
        return true;
    }

    private boolean takeDate() {
        date = DateLine.of(line);
        return switch (date) {
            case DateLine.Absent _ -> false;
            case DateLine.Day day -> takeTo(day.end());
            case DateLine.NoDay noDay -> takeTo(noDay.end());
        };
    }

    private boolean takeTo(int end) {
        dateLine = line.number();
        line = line.from(end);
        return line.isBlank();
    }
}
