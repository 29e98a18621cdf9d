package dev.dateline.article;

import java.util.List;

/// One article and the way back to its file.
///
/// `path` is relative to the archive, with `/` between folders. `text` is the whole decoded file, a
/// byte order mark not counted; every offset in Dateline is a UTF-16 code unit into it.
/// `paragraphs` are in order and do not overlap; a headline that is the first paragraph is among
/// them. `source`, `author` and `url` are empty where nothing is known.
public record Article(
        ArticleId id,
        String path,
        ArticleDate date,
        String source,
        Headline headline,
        String author,
        String url,
        String text,
        List<Paragraph> paragraphs) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The paragraphs to read below the headline: all, but for one that is the headline itself.
    public List<Paragraph> body() {
        return headline.origin() == Headline.Origin.FIRST_PARAGRAPH
                ? paragraphs.subList(1, paragraphs.size())
                : paragraphs;
    }

    /// Words of all paragraphs, as white space parts them.
    public int wordCount() {
        int words = 0;
        for (Paragraph paragraph : paragraphs) {
            words += words(paragraph.raw());
        }
        return words;
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r' && c != '\u000B');
            words += inWord || isSpace ? 0 : 1;
            inWord = !isSpace;
        }
        return words;
    }
}
