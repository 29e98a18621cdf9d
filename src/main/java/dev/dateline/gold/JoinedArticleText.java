package dev.dateline.gold;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// The text of a gold line made from an article of an archive: its paragraphs, each a single line,
/// and a blank line between them.
final class JoinedArticleText {
    private static final String PARAGRAPH_SEPARATOR = "\n\n";

    private final List<Paragraph> paragraphs;

    /// Where each paragraph begins in the gold's text.
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

    /// From an offset in UTF-16 code units of the article's text to one in code points of this
    /// text.
    int toCodePointOffset(int inArticle) {
        int number = 0;
        while (number < paragraphs.size() - 1 && paragraphs.get(number).span().end() < inArticle) {
            number++;
        }
        int at = paragraphStarts.get(number) + paragraphs.get(number).toTextOffset(inArticle);
        return text.codePointCount(0, at);
    }
}
