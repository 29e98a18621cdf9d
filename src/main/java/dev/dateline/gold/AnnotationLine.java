package dev.dateline.gold;

import dev.dateline.article.TextSpan;
import dev.dateline.message.Messages;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a `.quotes` file, which annotates one quoted span with its speaker.
///
/// The lines are in the order of the text:
///
/// ```
/// Mina Okafor | first words … last words
/// Mina Okafor (she) | named by the nearest "she"
/// Mina Okafor (< she) | named by the nearest "she" before, or with "> she" after
/// spokesman / Quillon spokesman | either name is right
/// - | no quotation
/// ? | undecided
/// ```
///
/// @param names the names that are right, the fullest first; empty for what is no quotation or
///   undecided
/// @param mention the words that name the speaker
/// @param side the side of the quotation on which the mention stands
record AnnotationLine(
        TextSpan span, List<String> names, boolean undecided, String mention, Side side) {
    private static final Pattern LINE =
            Pattern.compile(
                    "(?<names>.+?)(?: \\((?<side>[<>] |)(?<mention>[^)]+)\\))? \\| (?<words>.+)");
    private static final String MARKS = "\"“”„«»‹›'‘’`";
    private static final String ELLIPSIS = " … ";
    private static final List<String> NO_QUOTATION = List.of("-");
    private static final List<String> UNDECIDED = List.of("?");

    /// The position of the mention relative to the quotation.
    enum Side {
        BEFORE,
        NEAREST,
        AFTER
    }

    AnnotationLine {
        names = List.copyOf(names);
    }

    /// Parses a line and locates its quoted span in the article's text.
    ///
    /// @param from the end offset of the previous span in the text
    static AnnotationLine parse(String line, String text, int from)
            throws GoldLineParser.InvalidAnnotationException {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new GoldLineParser.InvalidAnnotationException(
                    Messages.of("gold.invalid-annotation-line", line));
        }
        List<String> names = List.of(parts.group("names").split(" / "));
        boolean undecided = names.equals(UNDECIDED);
        boolean named = parts.group("mention") != null;
        return new AnnotationLine(
                span(parts.group("words"), text, from),
                undecided || names.equals(NO_QUOTATION) ? List.of() : names,
                undecided,
                named ? parts.group("mention") : names.getFirst(),
                named ? side(parts.group("side")) : Side.NEAREST);
    }

    private static Side side(String sign) {
        return switch (sign.strip()) {
            case "<" -> Side.BEFORE;
            case ">" -> Side.AFTER;
            default -> Side.NEAREST;
        };
    }

    private static TextSpan span(String words, String text, int from)
            throws GoldLineParser.InvalidAnnotationException {
        String[] ends = words.split(ELLIPSIS, 2);
        String first = ends[0];
        for (int at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
            int end = ends.length == 1 ? at + first.length() : findEnd(ends[1], text, at);
            if (isMark(text, at - 1) && isEnd(text, end)) {
                return new TextSpan(at, end);
            }
        }
        throw new GoldLineParser.InvalidAnnotationException(
                Messages.of("gold.quoted-text-not-found", words));
    }

    /// Returns the end offset of the words `last` in the paragraph of `start`, or -1.
    private static int findEnd(String last, String text, int start) {
        int paragraphEnd = text.indexOf('\n', start);
        for (int at = text.indexOf(last, start); at >= 0; at = text.indexOf(last, at + 1)) {
            int end = at + last.length();
            if (paragraphEnd >= 0 && end > paragraphEnd) {
                return -1;
            }
            if (isEnd(text, end)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isEnd(String text, int at) {
        return isMark(text, at) || at == text.length() || (at >= 0 && text.charAt(at) == '\n');
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && MARKS.indexOf(text.charAt(at)) >= 0;
    }
}
