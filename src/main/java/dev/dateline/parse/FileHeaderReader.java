package dev.dateline.parse;

import dev.dateline.article.ArticleDate;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the header of an article file: header lines (`title: …`) and one date line. Blank lines
/// are allowed before the date line; after it the header ends at the first line that is not a
/// header line.
final class FileHeaderReader {
    private static final Pattern HEADER =
            Pattern.compile("(?is)(title|source|author|url)\\h*:(.*)");

    private final Map<MetadataField, String> values = new EnumMap<>(MetadataField.class);
    private DateHeader date = new DateHeader.Absent();
    private int dateLine;
    private TextLine line;

    private FileHeaderReader(String text) {
        line = TextLine.firstOf(text);
    }

    static FileHeader read(String text) {
        return new FileHeaderReader(text).read();
    }

    private FileHeader read() {
        while (readLine()) {
            if (line.isLast()) {
                line = line.startingAt(line.end());
                break;
            }
            line = line.next();
        }
        ArticleDate day =
                date instanceof DateHeader.Valid found
                        ? ArticleDate.of(found.day())
                        : ArticleDate.UNDATED;
        return new FileHeader(new ArticleMetadata(day, values), date, dateLine, line);
    }

    /// Reads one line of the header. Returns whether the whole line belongs to the header.
    private boolean readLine() {
        boolean dateSeen = !(date instanceof DateHeader.Absent);
        return line.isBlank() ? !dateSeen : readHeaderLine() || (!dateSeen && readDateLine());
    }

    /// Reads a header line such as `title: …`. If a key occurs twice, the first value is used.
    private boolean readHeaderLine() {
        Matcher header = HEADER.matcher(line.text()).region(line.contentStart(), line.end());
        if (!header.lookingAt()) {
            return false;
        }
        MetadataField.forKey(header.group(1))
                .ifPresent(field -> values.putIfAbsent(field, SingleLine.of(header.group(2))));
        return true;
    }

    private boolean readDateLine() {
        date = DateHeader.parse(line);
        return switch (date) {
            case DateHeader.Absent _ -> false;
            case DateHeader.Valid day -> advanceTo(day.end());
            case DateHeader.Invalid invalid -> advanceTo(invalid.end());
        };
    }

    private boolean advanceTo(int end) {
        dateLine = line.number();
        line = line.startingAt(end);
        return line.isBlank();
    }
}
