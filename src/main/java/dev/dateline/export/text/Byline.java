package dev.dateline.export.text;

import dev.dateline.export.content.TextSanitizer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The authors of an article, in the form that reference managers expect.
///
/// @param names one name for each person if the byline is clearly a list of people, as in "Ada
///   Quist and Jan van der Berg"; otherwise the whole byline, which importers should not split, as
///   in "The Editors of the Post" or "Quist, Ada"; empty if there is no byline
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

    /// Parses the printed author line of an article into a byline.
    static Byline of(String author) {
        String line = TextSanitizer.replaceInvalid(TextSanitizer.singleLine(author));
        List<String> parts = List.of(SEPARATOR.split(line));
        return parts.stream().allMatch(name -> PERSON.matcher(name).matches())
                ? new Byline(parts, true)
                : new Byline(Stream.of(line).filter(name -> !name.isEmpty()).toList(), false);
    }
}
