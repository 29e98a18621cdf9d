package dev.dateline.ui.fx;

import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// Breaks text with hits into lines at blanks, and ends the last with an ellipsis if there is more.
final class LineWrap {
    /// A stretch of one line, all hit or all not.
    record Run(String text, boolean hit) {}

    /// How wide words are, as a hit or not.
    @FunctionalInterface
    interface Widths {
        double of(String words, boolean hit);
    }

    private static final String ELLIPSIS = "…";

    private final String text;
    private final List<TextSpan> hits;
    private final Widths widths;

    LineWrap(String text, List<TextSpan> hits, Widths widths) {
        this.text = text;
        this.hits = hits;
        this.widths = widths;
    }

    List<List<Run>> wrap(double width, int lines) {
        var wrapped = new ArrayList<List<Run>>();
        int start = 0;
        while (start < text.length() && wrapped.size() < lines) {
            boolean last = wrapped.size() == lines - 1;
            int end = lineEnd(start, width, 0);
            boolean cut = last && end < text.length();
            if (cut) {
                end = lineEnd(start, width, widths.of(ELLIPSIS, false));
            }
            List<Run> runs = runs(start, end);
            if (cut) {
                runs.add(new Run(ELLIPSIS, false));
            }
            wrapped.add(runs);
            start = skipBlanks(end);
        }
        return wrapped;
    }

    /// Behind the last word that fits; a first word too long for the line is let stand out.
    private int lineEnd(int start, double width, double reserved) {
        int end = start;
        double used = reserved;
        while (end < text.length()) {
            int next = wordEnd(skipBlanks(end));
            used += widthOf(runs(end, next));
            if (used > width && end > start) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private double widthOf(List<Run> runs) {
        return runs.stream().mapToDouble(run -> widths.of(run.text(), run.hit())).sum();
    }

    private List<Run> runs(int start, int end) {
        var runs = new ArrayList<Run>();
        int at = start;
        for (TextSpan hit : hits) {
            int from = Math.max(at, Math.min(hit.start(), end));
            int to = Math.min(hit.end(), end);
            if (to > from) {
                add(runs, at, from, false);
                add(runs, from, to, true);
                at = to;
            }
        }
        add(runs, at, end, false);
        return runs;
    }

    private void add(List<Run> runs, int from, int to, boolean hit) {
        if (to > from) {
            runs.add(new Run(text.substring(from, to), hit));
        }
    }

    private int skipBlanks(int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private int wordEnd(int start) {
        int blank = text.indexOf(' ', start);
        return blank < 0 ? text.length() : blank;
    }
}
