package dev.dateline.quote.span;

import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the marks that enclose quotations in each paragraph of an article.
///
/// These are the double marks, or the single ones if more speech stands between those (British
/// style). In British style, double marks count outside single ones only.
final class ArticleQuoteMarks {
    /// Minimum speech score at which single marks enclose quotations.
    ///
    /// It is the score of one quotation followed by its speaker, or of two quotations without.
    private static final int MIN_SPEECH_SCORE = 2;

    private final String text;

    ArticleQuoteMarks(String text) {
        this.text = text;
    }

    /// Returns the marks of each paragraph that enclose quotations, in the order of the text.
    List<List<QuoteMark>> findByParagraph(List<TextSpan> paragraphs) {
        List<ParagraphText> texts =
                paragraphs.stream().map(span -> new ParagraphText(text, span)).toList();
        List<List<QuoteMark>> doubles =
                texts.stream().map(p -> new DoubleQuoteMarkScanner(p).scan()).toList();
        if (text.indexOf('\'') < 0 && text.indexOf('‘') < 0) {
            return doubles;
        }
        List<SingleQuoteMarkScanner> scanners =
                texts.stream().map(SingleQuoteMarkScanner::new).toList();
        List<List<QuoteMark>> singles =
                scanners.stream().map(SingleQuoteMarkScanner::scan).toList();
        int speech = 0;
        int others = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            speech += speechScore(scanners.get(p), singles.get(p), doubles.get(p));
            others += marksOutside(doubles.get(p), singles.get(p)).size() / 2;
        }
        return speech >= MIN_SPEECH_SCORE && speech > others ? merge(singles, doubles) : doubles;
    }

    /// Returns the sum of the speech scores between pairs of single marks outside double marks.
    private static int speechScore(
            SingleQuoteMarkScanner scanner, List<QuoteMark> singles, List<QuoteMark> doubles) {
        List<QuoteMark> outside = marksOutside(singles, doubles);
        int speech = 0;
        for (int i = 0; i + 1 < outside.size(); i += 2) {
            speech += scanner.speechScore(outside.get(i), outside.get(i + 1));
        }
        return speech;
    }

    /// Returns the marks that are outside pairs of `others`.
    ///
    /// Such marks have an even number of `others` before them.
    private static List<QuoteMark> marksOutside(List<QuoteMark> marks, List<QuoteMark> others) {
        var outside = new ArrayList<QuoteMark>();
        int before = 0;
        for (QuoteMark mark : marks) {
            while (before < others.size() && others.get(before).start() < mark.start()) {
                before++;
            }
            if (before % 2 == 0) {
                outside.add(mark);
            }
        }
        return outside;
    }

    private static List<List<QuoteMark>> merge(
            List<List<QuoteMark>> singles, List<List<QuoteMark>> doubles) {
        var merged = new ArrayList<List<QuoteMark>>();
        for (int p = 0; p < singles.size(); p++) {
            var marks = new ArrayList<>(singles.get(p));
            marks.addAll(marksOutside(doubles.get(p), singles.get(p)));
            marks.sort(Comparator.comparingInt(QuoteMark::start));
            merged.add(marks);
        }
        return merged;
    }
}
