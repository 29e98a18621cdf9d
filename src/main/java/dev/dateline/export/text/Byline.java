package dev.dateline.export.text;

import dev.dateline.export.content.TextSanitizer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who wrote an article, as reference managers want it: one name each where the line is plainly a
/// list of people ("Ada Quist and Jan van der Berg"); else the line as it stands ("The Editors of
/// the Post", "Quist, Ada"), which an importer should not take apart.
record Byline(List<String> names, boolean isPersonList) {
    private static final Pattern SEPARATOR = Pattern.compile(" and |; ");

    private static final Pattern PERSON =
            Pattern.compile(
                    "(?!(The|By|From|Staff) )\\p{Lu}[\\p{L}\\p{M}.'’-]*"
                            + "( (van|von|der|den|de|di|da|dos|la|le|du|bin|ter|zu))*"
                            + "( \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}");

    Byline {
        names = List.copyOf(names);
    }

    /// Of no name where `author` is blank.
    static Byline of(String author) {
        String line = TextSanitizer.replaceInvalid(TextSanitizer.singleLine(author));
        List<String> parts = List.of(SEPARATOR.split(line));
        return parts.stream().allMatch(name -> PERSON.matcher(name).matches())
                ? new Byline(parts, true)
                : new Byline(Stream.of(line).filter(name -> !name.isEmpty()).toList(), false);
    }
}
