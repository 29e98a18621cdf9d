package dev.dateline.parse;

import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;

import java.util.List;
import java.util.regex.Pattern;

/// Finds what to call an article.
///
/// The lengths come from the archives this was tried on (politics, technology and business wires;
/// see docs/article-format.md): nearly all of their headlines fit.
final class HeadlineChooser {
    private static final int MAX_HEADLINE_LENGTH = 120;
    private static final int MAX_LEDE_LENGTH = 90;

    /// A sentence that ends before the paragraph does. Short words before the stop are
    /// abbreviations: "U.S. Senate", "Apple vs. Pear", "Acme Inc. sells".
    private static final Pattern SECOND_SENTENCE =
            Pattern.compile("\\p{Ll}{3}[.!?][\"”’)]*\\s+\\S");

    private HeadlineChooser() {}

    /// @param title what the file or its sidecar says, or empty
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

    /// Some archives put a full stop behind their headlines. One sentence that a lede's headline
    /// would show whole is taken for a headline with it, so that it is not shown twice.
    private static boolean isHeadline(String first) {
        boolean opensMore = first.endsWith(":") || first.endsWith(",");
        int longest = first.endsWith(".") ? MAX_LEDE_LENGTH : MAX_HEADLINE_LENGTH;
        return first.length() <= longest && !opensMore && !SECOND_SENTENCE.matcher(first).find();
    }
}
