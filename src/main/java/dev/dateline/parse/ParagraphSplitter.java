package dev.dateline.parse;

import dev.dateline.article.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// Splits a text into paragraphs at blank lines.
final class ParagraphSplitter {
    private ParagraphSplitter() {}

    /// Returns the paragraphs of a text from the given line on, without surrounding white space.
    static List<Paragraph> split(TextLine line) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = -1;
        int end = -1;
        for (TextLine current = line; ; current = current.next()) {
            if (!current.isBlank()) {
                start = start < 0 ? current.contentStart() : start;
                end = current.contentEnd();
            }
            if (start >= 0 && (current.isBlank() || current.isLast())) {
                paragraphs.add(new Paragraph(start, current.text().substring(start, end)));
                start = -1;
            }
            if (current.isLast()) {
                return paragraphs;
            }
        }
    }
}
