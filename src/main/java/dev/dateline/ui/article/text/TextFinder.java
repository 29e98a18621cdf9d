package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words as they stand in a text, in any case; a blank stands for any white space.
public final class TextFinder {
    private TextFinder() {}

    public static List<TextSpan> find(String words, String text) {
        if (words.isBlank()) {
            return List.of();
        }
        String pattern =
                String.join(
                        "\\s+",
                        Pattern.compile("\\s+")
                                .splitAsStream(words.strip())
                                .map(Pattern::quote)
                                .toList());
        var found = new ArrayList<TextSpan>();
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .forEach(r -> found.add(new TextSpan(r.start(), r.end())));
        return List.copyOf(found);
    }
}
