package dev.dateline.article;

import java.util.List;

/// Describes one article and the file it was read from. Offsets are UTF-16 code units into `text`.
///
/// @param id the SHA-256 of the file's bytes
/// @param path relative to the archive, with `/` as separator
/// @param date the publication day, or undated
/// @param source the publication, or empty
/// @param headline never empty, because an article has at least one paragraph
/// @param author or empty
/// @param url the address of the original, or empty
/// @param text the whole decoded file without a byte order mark
/// @param paragraphs in text order, not overlapping; includes a headline that is the first
///   paragraph
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

    /// Returns the paragraphs below the headline. Omits the first paragraph if it is the headline
    /// itself.
    public List<Paragraph> body() {
        return headline.origin() == Headline.Origin.FIRST_PARAGRAPH
                ? paragraphs.subList(1, paragraphs.size())
                : paragraphs;
    }

    /// Counts the words of all paragraphs, separated by ASCII white space.
    public int wordCount() {
        int count = 0;
        for (Paragraph paragraph : paragraphs) {
            count += countWords(paragraph.raw());
        }
        return count;
    }

    private static int countWords(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || (c >= '\t' && c <= '\r' && c != '\u000B');
            count += inWord || isSpace ? 0 : 1;
            inWord = !isSpace;
        }
        return count;
    }
}
