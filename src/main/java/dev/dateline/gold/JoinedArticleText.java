package dev.dateline.gold;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// Joins an article's paragraphs, separated by blank lines, into the text that a gold line refers
/// to.
///
/// Each paragraph is a single line.
final class JoinedArticleText {
    private static final String PARAGRAPH_SEPARATOR = "\n\n";

    private final List<Paragraph> paragraphs;

    /// The start of each paragraph in the joined text, in UTF-16 code units.
    private final List<Integer> paragraphStarts = new ArrayList<>();

    private final String text;

    JoinedArticleText(Article article) {
        paragraphs = article.paragraphs();
        var joined = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            joined.append(joined.isEmpty() ? "" : PARAGRAPH_SEPARATOR);
            paragraphStarts.add(joined.length());
            joined.append(paragraph.text());
        }
        text = joined.toString();
    }

    String text() {
        return text;
    }

    /// Converts an offset in the article's text to a code point offset in the joined text.
    int toCodePointOffset(int inArticle) {
        int number = 0;
        while (number < paragraphs.size() - 1 && paragraphs.get(number).span().end() < inArticle) {
            number++;
        }
        int at = paragraphStarts.get(number) + paragraphs.get(number).toTextOffset(inArticle);
        return text.codePointCount(0, at);
    }
}
