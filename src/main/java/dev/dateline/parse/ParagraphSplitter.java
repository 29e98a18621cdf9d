package dev.dateline.parse;

import dev.dateline.article.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// Parts a text at its blank lines.
final class ParagraphSplitter {
    private ParagraphSplitter() {}

    /// The paragraphs from `line` on, white space around each left out. A paragraph begins and ends
    /// with something to see.
    static List<Paragraph> split(TextLine line) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = -1;
        int end = -1;
        for (TextLine at = line; ; at = at.next()) {
            if (!at.isBlank()) {
                start = start < 0 ? at.contentStart() : start;
                end = at.contentEnd();
            }
            if (start >= 0 && (at.isBlank() || at.isLast())) {
                paragraphs.add(new Paragraph(start, at.text().substring(start, end)));
                start = -1;
            }
            if (at.isLast()) {
                return paragraphs;
            }
        }
    }
}
