package dev.dateline.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Queries that are meant to break the parser or to take too long.
public final class AdversarialQueries {
    private static final List<String> PIECES =
            List.of(
                    "nimbus",
                    "Orbit",
                    "C++",
                    ".NET",
                    "wi-fi",
                    "u.s.",
                    "1,000",
                    "é",
                    "ß",
                    "東京",
                    "🚀",
                    "\u0000",
                    "\ud83d",
                    "\u202e",
                    "İ",
                    "a",
                    "=",
                    "*",
                    "?",
                    "~",
                    "~2",
                    "-",
                    "+",
                    "|",
                    "\"",
                    "“",
                    "”",
                    "'",
                    "(",
                    ")",
                    ":",
                    "..",
                    "<",
                    ">",
                    "\\",
                    "/",
                    "[",
                    "{",
                    "^",
                    "&&",
                    "||",
                    "!",
                    "OR",
                    "AND",
                    "NOT",
                    "w/3",
                    "pre/2",
                    "near/0",
                    "w/99999",
                    "date:",
                    "2022",
                    "2022-13",
                    "last-9999-years",
                    "last-",
                    "source:",
                    "speaker:",
                    "said:",
                    "title:",
                    "path:",
                    "words:",
                    ">800",
                    "99999999",
                    "has:",
                    "quote",
                    "is:",
                    "unread",
                    "tag:",
                    "none",
                    "x".repeat(300),
                    "a*b*c*d",
                    "*a",
                    "a?c",
                    "_",
                    "@ann",
                    "#tag",
                    "ann@orbit.example",
                    "\t",
                    "\n",
                    "\u00a0");

    private AdversarialQueries() {}

    /// Returns up to a dozen random pieces of the query language and of other text.
    public static String typed(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    /// Returns huge queries that a program may paste.
    public static Stream<String> monsters() {
        return Stream.of(
                "a".repeat(10_000_000),
                "nimbus ".repeat(1_500_000),
                "a* ".repeat(100_000),
                "aa* ab* ac* ad* ae* ".repeat(2_000),
                words("%c%c* ", 10_000),
                words("*%c%c* ", 10_000),
                words("*%c%c* w/3 ", 10_000),
                words("%c%c* OR ", 10_000),
                words("%c?%c* w/9 (", 10_000),
                words("%c%c%cum~ ", 10_000),
                words("-%c%c* ", 10_000),
                "*a* ".repeat(100_000),
                "a?".repeat(5_000),
                "*a".repeat(5_000),
                "(".repeat(1_000_000),
                "(a ".repeat(500_000),
                ")".repeat(1_000_000),
                "-(a OR ".repeat(100_000),
                "\"".repeat(1_000_001),
                "a w/3 ".repeat(100_000),
                "(a OR b) w/3 ".repeat(100_000),
                "wi-fi w/9 ".repeat(100_000),
                "\"" + "a ".repeat(100_000) + "\"~5",
                "nimbus~ ".repeat(100_000),
                "x".repeat(4_000) + "~",
                "said:(" + "a OR ".repeat(100_000) + "b)",
                "date:2022 ".repeat(100_000),
                "a.b.c.d.".repeat(100_000),
                "a-".repeat(100_000),
                "@".repeat(1_000_000));
    }

    /// Formats `count` words with different letters.
    private static String words(String form, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        String.format(
                                Locale.ROOT,
                                form,
                                (char) ('a' + i % 26),
                                (char) ('a' + i / 26 % 26),
                                (char) ('a' + i / 676 % 26)))
                .collect(Collectors.joining());
    }
}
