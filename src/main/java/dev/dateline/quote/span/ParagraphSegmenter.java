package dev.dateline.quote.span;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Splits an article into the paragraphs that its writer intended.
///
/// Some files end each paragraph with a single line break. Then most lines of a [Paragraph] end a
/// sentence, while wrapped lines break anywhere.
public final class ParagraphSegmenter {
    private static final String SENTENCE_END = ".?!:;";
    private static final String QUOTE_MARKS = "\"“”„«";
    private static final String AFTER_SENTENCE_END = "\"”“»'’)]";

    private ParagraphSegmenter() {}

    /// Returns the spans of the paragraphs in the order of the text.
    public static List<TextSpan> segment(Article article) {
        var blocks = new ArrayList<TextSpan>();
        for (Paragraph paragraph : article.paragraphs()) {
            addParagraphs(article.text(), paragraph.span(), blocks);
        }
        return blocks;
    }

    private static void addParagraphs(String text, TextSpan paragraph, List<TextSpan> blocks) {
        List<TextSpan> lines = lines(text, paragraph);
        int broken = lines.size() - 1;
        int ended = 0;
        for (int i = 0; i < broken; i++) {
            ended += endsParagraph(text, lines, i) ? 1 : 0;
        }
        if (broken < 1 || 2 * ended < broken) {
            blocks.add(paragraph);
        } else {
            blocks.addAll(mergeLines(text, lines));
        }
    }

    /// Returns the lines of a paragraph that are not blank.
    private static List<TextSpan> lines(String text, TextSpan paragraph) {
        var lines = new ArrayList<TextSpan>();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = text.indexOf('\n', start, paragraph.end());
            end = end < 0 ? paragraph.end() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new TextSpan(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /// Joins each line that does not end a paragraph with the next one.
    private static List<TextSpan> mergeLines(String text, List<TextSpan> lines) {
        var blocks = new ArrayList<TextSpan>();
        TextSpan first = lines.getFirst();
        for (int i = 0; i < lines.size(); i++) {
            TextSpan line = lines.get(i);
            if (endsParagraph(text, lines, i)) {
                blocks.add(new TextSpan(first.start(), line.end()));
                first = lines.get(Math.min(i + 1, lines.size() - 1));
            }
        }
        return blocks;
    }

    /// Returns whether line `i` ends a sentence or the next line starts with a quotation.
    private static boolean endsParagraph(String text, List<TextSpan> lines, int i) {
        return i == lines.size() - 1
                || endsSentence(text, lines.get(i))
                || QUOTE_MARKS.indexOf(text.charAt(lines.get(i + 1).start())) >= 0;
    }

    private static boolean endsSentence(String text, TextSpan line) {
        int last = line.end() - 1;
        while (last > line.start()
                && (ParagraphText.isBlank(text.charAt(last))
                        || AFTER_SENTENCE_END.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return SENTENCE_END.indexOf(text.charAt(last)) >= 0;
    }
}
