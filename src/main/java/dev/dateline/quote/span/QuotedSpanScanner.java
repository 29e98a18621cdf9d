package dev.dateline.quote.span;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Pairs the marks of an article into stretches, one paragraph after the other.
///
/// A quotation that its paragraph leaves open goes on in the next one if that begins with a mark
/// (the newspapers' way), or up to the mark that closes it a few paragraphs on (a block quotation).
/// Anything else left open ends with its paragraph.
public final class QuotedSpanScanner {
    /// How far a mark that opens a block quotation may be from the one that closes it.
    private static final int MAX_BLOCK_PARAGRAPHS = 7;

    private final String text;
    private final List<PairedParagraph> paragraphs = new ArrayList<>();
    private final List<QuotedSpan> spans = new ArrayList<>();

    /// The stretches of one paragraph by their marks alone; `open` is the start of the one left
    /// open, or -1; `strayFirst` whether its first mark closes something.
    private record PairedParagraph(
            TextSpan span,
            List<int[]> pairs,
            int openStart,
            int openInnerStart,
            int firstMark,
            boolean startsWithClosingMark) {
        boolean leftOpen() {
            return openStart >= 0;
        }
    }

    private QuotedSpanScanner(Article article) {
        text = article.text();
        List<TextSpan> blocks = ParagraphSegmenter.segment(article);
        List<List<QuoteMark>> marks = new ArticleQuoteMarks(text).findByParagraph(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            paragraphs.add(pairMarks(blocks.get(i), marks.get(i)));
        }
    }

    /// In the order of the text.
    public static List<QuotedSpan> scan(Article article) {
        var scanner = new QuotedSpanScanner(article);
        scanner.joinAcrossParagraphs();
        return scanner.spans;
    }

    private PairedParagraph pairMarks(TextSpan span, List<QuoteMark> marks) {
        var pairs = new ArrayList<int[]>();
        QuoteMark open = null;
        for (int i = 0; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            if (open == null) {
                open = mark.opensOutsideQuotation() ? mark : null;
            } else if (!mark.opensNestedQuotation()) {
                pairs.add(pair(open, mark.start(), mark.end()));
                open = null;
            } else if (isNestedPair(marks, i)) {
                i += 2;
                pairs.add(pair(open, marks.get(i).start(), marks.get(i).end()));
                open = null;
            } else {
                pairs.add(pair(open, mark.start(), mark.start()));
                open = mark;
            }
        }
        if (open != null && !canStayOpen(open, span)) {
            open = null;
        }
        boolean stray = !marks.isEmpty() && !marks.getFirst().opensOutsideQuotation();
        return new PairedParagraph(
                span,
                pairs,
                open == null ? -1 : open.start(),
                open == null ? -1 : open.end(),
                marks.isEmpty() ? -1 : marks.getFirst().start(),
                stray);
    }

    /// Whether a mark that nothing closes in its paragraph may yet be the start of a quotation: one
    /// with a blank behind it only where it is the first character.
    private boolean canStayOpen(QuoteMark mark, TextSpan paragraph) {
        boolean blank =
                mark.end() >= paragraph.end() || Character.isWhitespace(text.charAt(mark.end()));
        return !blank || text.substring(paragraph.start(), mark.start()).isBlank();
    }

    /// Outer start, inner start, inner end, outer end.
    private static int[] pair(QuoteMark open, int innerEnd, int outerEnd) {
        return new int[] {open.start(), open.end(), innerEnd, outerEnd};
    }

    /// “… “inner” …”: the mark at `i` opens, and the next two close.
    private static boolean isNestedPair(List<QuoteMark> marks, int i) {
        return i + 2 < marks.size() && marks.get(i + 1).canClose() && marks.get(i + 2).canClose();
    }

    private void joinAcrossParagraphs() {
        boolean runsOn = false;
        int blockUntil = -1;
        for (int p = 0; p < paragraphs.size(); p++) {
            PairedParagraph paragraph = paragraphs.get(p);
            if (p <= blockUntil) {
                int end = p == blockUntil ? paragraph.firstMark : paragraph.span.end();
                int start = paragraph.span.start();
                add(p, new int[] {start, start, end, p == blockUntil ? end + 1 : end}, true, true);
            }
            boolean continues = runsOn && startsWithMark(paragraph);
            for (int[] pair : paragraph.pairs) {
                add(p, pair, true, continues);
                continues = false;
            }
            if (paragraph.leftOpen()) {
                int end = paragraph.span.end();
                add(
                        p,
                        new int[] {paragraph.openStart, paragraph.openInnerStart, end, end},
                        false,
                        continues);
                if (p > blockUntil
                        && !nextStartsWithMark(p)
                        && !isCodeAssignment(paragraph.openStart)) {
                    blockUntil = endOfBlock(p);
                }
            }
            runsOn = paragraph.leftOpen();
        }
    }

    /// `x="…`, which is code
    private boolean isCodeAssignment(int open) {
        return open > 0 && text.charAt(open - 1) == '=';
    }

    private boolean nextStartsWithMark(int p) {
        return p + 1 < paragraphs.size() && startsWithMark(paragraphs.get(p + 1));
    }

    private boolean startsWithMark(PairedParagraph paragraph) {
        return paragraph.firstMark >= 0
                && text.substring(paragraph.span.start(), paragraph.firstMark).isBlank();
    }

    /// The paragraph whose first mark closes what `p` left open, or -1.
    private int endOfBlock(int p) {
        for (int m = p + 1; m < paragraphs.size() && m <= p + MAX_BLOCK_PARAGRAPHS; m++) {
            if (paragraphs.get(m).firstMark >= 0) {
                return paragraphs.get(m).startsWithClosingMark ? m : -1;
            }
        }
        return -1;
    }

    private void add(int paragraph, int[] pair, boolean closed, boolean continues) {
        int start = pair[1];
        int end = pair[2];
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(
                    new QuotedSpan(
                            paragraph,
                            new TextSpan(start, end),
                            new TextSpan(pair[0], pair[3]),
                            closed,
                            continues));
        }
    }
}
