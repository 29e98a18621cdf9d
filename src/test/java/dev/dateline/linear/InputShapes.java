package dev.dateline.linear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Texts of any length whose parts repeat in ways that are hard for some stage.
final class InputShapes {
    private static final String YES = "\"Yes, we will,\" ";

    private InputShapes() {}

    /// Returns functions from a length to a text of about that length, by name.
    static Map<String, IntFunction<String>> all() {
        var shapes = new LinkedHashMap<String, IntFunction<String>>();
        for (String part : repeatedParts()) {
            shapes.put(
                    part.replace("\n", "\\n").replace("\r", "\\r").strip(), n -> repeat(part, n));
        }
        shapes.put("heading and 'a", n -> "He said " + repeat("'a ", n));
        shapes.put("unclosed mark", n -> "\"" + repeat("Jane said so, ", n));
        shapes.put("half names, half quotations", n -> halves("Jane ", YES + "she said. ", n));
        shapes.put("possessor chain, quotations", n -> halves("dog's ", YES + "she said. ", n));
        shapes.put("pronoun chain, quotation", n -> halves("He said so. ", YES + "he said. ", n));
        shapes.put("who chain, quotation", n -> halves("and who ", YES + "and who said. ", n));
        shapes.put("blanks, then marks", n -> halves(" ", "'a ", n));
        shapes.put("one word", n -> "a".repeat(n));
        shapes.put("one word of capitals", n -> "A".repeat(n) + ", an official said.");
        shapes.put("one abbreviation", n -> repeat("a.", n));
        shapes.put("one hyphenated word", n -> repeat("Jane-", n));
        shapes.put("title", n -> "Title: " + "a ".repeat(n / 2) + "\n\nText.");
        shapes.put(
                "introduced, then 'the official'",
                n -> "An official spoke. " + repeat("The official said so. ", n));
        return shapes;
    }

    private static List<String> repeatedParts() {
        var parts = new ArrayList<String>();
        for (String end : List.of(" ", "\n\n", "\n", "\r\r")) {
            parts.add(YES + "said Jane Doe of Acme." + end);
            parts.add("Jane Doe, an aide to Tom Roe, met people familiar with it." + end);
        }
        parts.addAll(
                List.of(
                        "The pumps were sold again and again, he said. ",
                        "'We will not sell,' said Lund. ",
                        "'a ",
                        "dogs' owners ",
                        "\" ",
                        "\"a\" ",
                        "“a ",
                        "« a » ",
                        "'' ``",
                        "12\" ",
                        "\n ",
                        "( ",
                        ", ",
                        ". ",
                        "a, ",
                        "Jane ",
                        "Jane Doe and ",
                        "Jane van ",
                        "van ",
                        "President ",
                        "President Jane ",
                        "of the ",
                        "the Acme & ",
                        "bank's ",
                        "\"Yes\" 's ",
                        "said ",
                        "also ",
                        "He also said ",
                        "had also ",
                        YES + "it said. ",
                        YES + "they said. ",
                        YES + "he said. ",
                        YES + "the official said. ",
                        YES + "the company said. ",
                        YES + "who said ",
                        YES + "said officials and ",
                        "who said " + YES + "and ",
                        "Jane Doe said " + YES + "and ",
                        YES + "said Jane Doe. " + YES + "said Tom Roe. ",
                        "people familiar with the matter said and ",
                        "said people familiar with the matter ",
                        "official ",
                        "an official also ",
                        "the official said ",
                        "the official asked not to be named and ",
                        "an official who asked for anonymity ",
                        "according to a ",
                        "according to officials ",
                        "told an aide ",
                        "Tom, an aide said ",
                        "spokesman for the bank ",
                        "In Holm on Monday an aide said ",
                        "{ x = \"a\"; } ",
                        "x=\"y ",
                        "<b>&amp;</b> ",
                        "http://a.example/b?c=d ",
                        "# * _ ` [a](b) ",
                        "\u05d0\u05d1 a ",
                        "\ud83d\ude80 ",
                        "e\u0301 ",
                        "\u4e1c\u4eac",
                        "word\u00ad",
                        "\ta\t"));
        return parts;
    }

    private static String repeat(String part, int length) {
        return part.repeat(1 + length / part.length());
    }

    private static String halves(String first, String second, int length) {
        return repeat(first, length / 2) + repeat(second, length / 2);
    }
}
