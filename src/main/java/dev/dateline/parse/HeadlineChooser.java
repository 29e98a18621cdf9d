package dev.dateline.parse;

import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;

import java.util.List;
import java.util.regex.Pattern;

/// Chooses an article's headline: its title, its first paragraph or the first words of its text.
/// Nearly all headlines of the archives used for development (politics, technology and business
/// wires) are within these lengths.
final class HeadlineChooser {
    private static final int MAX_HEADLINE_LENGTH = 120;
    private static final int MAX_LEDE_LENGTH = 90;

    /// Matches a sentence end inside a paragraph, which shows that it has a second sentence. Short
    /// words before the full stop are abbreviations: "U.S. Senate", "Apple vs. Pear", "Acme Inc.
    /// sells".
    private static final Pattern SECOND_SENTENCE =
            Pattern.compile("\\p{Ll}{3}[.!?][\"”’)]*\\s+\\S");

    private HeadlineChooser() {}

    /// Returns the title, or a first paragraph that looks like a headline, or the first words of
    /// the text.
    ///
    /// @param title from the file or its sidecar, or empty
    /// @param paragraphs at least one
    static Headline choose(String title, List<Paragraph> paragraphs) {
        if (!title.isEmpty()) {
            return new Headline(title, Headline.Origin.TITLE);
        }
        String first = SingleLine.of(paragraphs.getFirst().text());
        if (paragraphs.size() > 1 && isHeadline(first)) {
            return new Headline(first, Headline.Origin.FIRST_PARAGRAPH);
        }
        return new Headline(SingleLine.of(first, MAX_LEDE_LENGTH), Headline.Origin.LEDE);
    }

    /// Returns whether a first paragraph looks like a headline. Some archives end headlines with a
    /// full stop. Such a paragraph is a headline too if it fits the shorter limit; otherwise it
    /// would be shown twice.
    private static boolean isHeadline(String first) {
        boolean opensMore = first.endsWith(":") || first.endsWith(",");
        int longest = first.endsWith(".") ? MAX_LEDE_LENGTH : MAX_HEADLINE_LENGTH;
        return first.length() <= longest && !opensMore && !SECOND_SENTENCE.matcher(first).find();
    }
}
