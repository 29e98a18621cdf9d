package dev.dateline.quote;

import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The marks that quote in each paragraph of an article: double ones, or single ones where more
/// speech stands between those, the British way; double ones then stand inside, and count where
/// they do not.
final class ArticleMarks {
    /// One quotation with its speaker behind it, or two without.
    private static final int ENOUGH = 2;

    private final String text;

    ArticleMarks(String text) {
        this.text = text;
    }

    /// A list for each paragraph, in the order of the text.
    List<List<Mark>> of(List<TextSpan> paragraphs) {
        List<List<Mark>> doubles = paragraphs.stream().map(this::doubles).toList();
        if (text.indexOf('\'') < 0 && text.indexOf('‘') < 0) {
            return doubles;
        }
        List<SingleMarks> scanners =
                paragraphs.stream().map(p -> new SingleMarks(text, p)).toList();
        List<List<Mark>> singles = scanners.stream().map(SingleMarks::scan).toList();
        int speech = 0;
        int others = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            speech += speech(scanners.get(p), singles.get(p), doubles.get(p));
            others += outside(doubles.get(p), singles.get(p)).size() / 2;
        }
        return speech >= ENOUGH && speech > others ? merged(singles, doubles) : doubles;
    }

    private List<Mark> doubles(TextSpan paragraph) {
        return new MarkScanner(text, paragraph.start(), paragraph.end()).scan();
    }

    /// How much speech there is between single marks that does not lie between double ones.
    private static int speech(SingleMarks scanner, List<Mark> singles, List<Mark> doubles) {
        List<Mark> outside = outside(singles, doubles);
        int speech = 0;
        for (int i = 0; i + 1 < outside.size(); i += 2) {
            speech += scanner.speech(outside.get(i), outside.get(i + 1));
        }
        return speech;
    }

    /// The marks with an even number of `others` before them.
    private static List<Mark> outside(List<Mark> marks, List<Mark> others) {
        var outside = new ArrayList<Mark>();
        int before = 0;
        for (Mark mark : marks) {
            while (before < others.size() && others.get(before).start() < mark.start()) {
                before++;
            }
            if (before % 2 == 0) {
                outside.add(mark);
            }
        }
        return outside;
    }

    private static List<List<Mark>> merged(List<List<Mark>> singles, List<List<Mark>> doubles) {
        var merged = new ArrayList<List<Mark>>();
        for (int p = 0; p < singles.size(); p++) {
            var marks = new ArrayList<>(singles.get(p));
            marks.addAll(outside(doubles.get(p), singles.get(p)));
            marks.sort(Comparator.comparingInt(Mark::start));
            merged.add(marks);
        }
        return merged;
    }
}
