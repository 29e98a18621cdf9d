package dev.dateline.quote.span;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Pairs the quotation marks of an article into quoted spans.
///
/// A span that its paragraph leaves open continues in the next paragraph if that starts with a mark
/// (as newspapers print it), or up to the mark that closes it a few paragraphs later (a block
/// quotation). Otherwise it ends with its paragraph.
public final class QuotedSpanScanner {
    /// Maximum number of paragraphs from the opening mark of a block quotation to the closing one.
    private static final int MAX_BLOCK_PARAGRAPHS = 7;

    private final String text;
    private final List<PairedParagraph> paragraphs = new ArrayList<>();
    private final List<QuotedSpan> spans = new ArrayList<>();

    /// A pair of marks, as the offsets of the quoted span with and without its marks.
    private record MarkPair(int start, int innerStart, int innerEnd, int end) {
        MarkPair(QuoteMark open, int innerEnd, int end) {
            this(open.start(), open.end(), innerEnd, end);
        }
    }

    /// A paragraph with the pairs of its quotation marks.
    ///
    /// @param open the mark that the paragraph leaves open
    private record PairedParagraph(
            ParagraphText content,
            List<MarkPair> pairs,
            @Nullable QuoteMark open,
            @Nullable QuoteMark first) {
        int start() {
            return content.span().start();
        }

        int end() {
            return content.span().end();
        }

        boolean startsWithMark() {
            return first != null && content.isBlankBefore(first.start());
        }
    }

    private QuotedSpanScanner(Article article) {
        text = article.text();
        List<TextSpan> segments = ParagraphSegmenter.segment(article);
        List<List<QuoteMark>> marks = new ArticleQuoteMarks(text).findByParagraph(segments);
        for (int i = 0; i < segments.size(); i++) {
            paragraphs.add(pairMarks(new ParagraphText(text, segments.get(i)), marks.get(i)));
        }
    }

    /// Returns the quoted spans of an article in the order of the text.
    public static List<QuotedSpan> scan(Article article) {
        var scanner = new QuotedSpanScanner(article);
        scanner.joinAcrossParagraphs();
        return scanner.spans;
    }

    private static PairedParagraph pairMarks(ParagraphText paragraph, List<QuoteMark> marks) {
        var pairs = new ArrayList<MarkPair>();
        QuoteMark open = null;
        for (int i = 0; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            if (open == null) {
                open = mark.opensOutsideQuotation() ? mark : null;
            } else if (!mark.opensNestedQuotation()) {
                pairs.add(new MarkPair(open, mark.start(), mark.end()));
                open = null;
            } else if (isNestedPair(marks, i)) {
                i += 2;
                pairs.add(new MarkPair(open, marks.get(i).start(), marks.get(i).end()));
                open = null;
            } else {
                pairs.add(new MarkPair(open, mark.start(), mark.start()));
                open = mark;
            }
        }
        return new PairedParagraph(
                paragraph,
                pairs,
                open != null && canStayOpen(open, paragraph) ? open : null,
                marks.isEmpty() ? null : marks.getFirst());
    }

    /// Returns whether a mark without a closing mark may start a quotation.
    ///
    /// A mark with a blank after it may do so only at the start of the paragraph.
    private static boolean canStayOpen(QuoteMark mark, ParagraphText paragraph) {
        return !Character.isWhitespace(paragraph.at(mark.end()))
                || paragraph.isBlankBefore(mark.start());
    }

    /// Returns whether mark `i` opens a quotation and the next two marks close: “… “inner” …”.
    private static boolean isNestedPair(List<QuoteMark> marks, int i) {
        return i + 2 < marks.size() && marks.get(i + 1).canClose() && marks.get(i + 2).canClose();
    }

    private void joinAcrossParagraphs() {
        boolean leftOpen = false;
        int blockEnd = -1;
        for (int p = 0; p < paragraphs.size(); p++) {
            PairedParagraph paragraph = paragraphs.get(p);
            if (p <= blockEnd) {
                addBlockParagraph(p, p == blockEnd ? paragraph.first : null);
            }
            boolean continues = leftOpen && paragraph.startsWithMark();
            for (MarkPair pair : paragraph.pairs) {
                add(p, pair, true, continues);
                continues = false;
            }
            QuoteMark open = paragraph.open;
            if (open != null) {
                add(p, new MarkPair(open, paragraph.end(), paragraph.end()), false, continues);
                if (p > blockEnd && !nextStartsWithMark(p) && !isCodeAssignment(open)) {
                    blockEnd = endOfBlock(p);
                }
            }
            leftOpen = open != null;
        }
    }

    /// Adds the part of a block quotation in paragraph `p`, up to the closing mark if any.
    private void addBlockParagraph(int p, @Nullable QuoteMark closing) {
        int start = paragraphs.get(p).start();
        int end = closing == null ? paragraphs.get(p).end() : closing.start();
        add(p, new MarkPair(start, start, end, closing == null ? end : end + 1), true, true);
    }

    /// Returns whether a mark follows an equals sign, as in `x="…`.
    private boolean isCodeAssignment(QuoteMark open) {
        return open.start() > 0 && text.charAt(open.start() - 1) == '=';
    }

    private boolean nextStartsWithMark(int p) {
        return p + 1 < paragraphs.size() && paragraphs.get(p + 1).startsWithMark();
    }

    /// Returns the index of the paragraph whose first mark closes the quotation left open in `p`,
    /// or -1.
    private int endOfBlock(int p) {
        for (int i = p + 1; i < paragraphs.size() && i <= p + MAX_BLOCK_PARAGRAPHS; i++) {
            QuoteMark first = paragraphs.get(i).first;
            if (first != null) {
                return first.opensOutsideQuotation() ? -1 : i;
            }
        }
        return -1;
    }

    private void add(int paragraph, MarkPair pair, boolean closed, boolean continues) {
        int start = pair.innerStart;
        int end = pair.innerEnd;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            var inner = new TextSpan(start, end);
            var outer = new TextSpan(pair.start, pair.end);
            spans.add(new QuotedSpan(paragraph, inner, outer, closed, continues));
        }
    }
}
