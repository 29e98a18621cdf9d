package dev.dateline.export.pdf;

import dev.dateline.export.account.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One line of text; `gap` is the width of its spaces, `indent` the room before it.
final class Line {
    private final List<Fragment> fragments;
    private final float gap;
    private final float indent;
    private final float width;
    private boolean isTurned;
    private boolean isQuoted;
    private boolean isHit;

    Line(List<Fragment> fragments, float gap, float indent) {
        this.fragments = List.copyOf(fragments);
        this.gap = gap;
        this.indent = indent;
        int last = this.fragments.size() - 1;
        float sum = 0;
        for (int i = 0; i <= last; i++) {
            Fragment fragment = this.fragments.get(i);
            sum += fragment.width();
            sum += i < last && fragment.after() == Fragment.Joint.SPACE ? gap : 0;
            look(fragment);
        }
        width = sum;
    }

    Line(List<Fragment> fragments, float gap) {
        this(fragments, gap, 0);
    }

    private void look(Fragment fragment) {
        List<Piece> pieces = fragment.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Mark mark = piece.mark();
            isTurned |= piece.level() > 0;
            isQuoted |= mark.isQuote();
            isHit |= mark.isHit();
        }
    }

    /// Whether some of it runs from right to left.
    boolean isTurned() {
        return isTurned;
    }

    /// Whether a gap follows the fragment of that number.
    boolean hasGapAfter(int fragment) {
        return fragment < fragments.size() - 1
                && fragments.get(fragment).after() == Fragment.Joint.SPACE;
    }

    List<Fragment> fragments() {
        return fragments;
    }

    float gap() {
        return gap;
    }

    float indent() {
        return indent;
    }

    /// Without the room before it.
    float width() {
        return width;
    }

    boolean isQuoted() {
        return isQuoted;
    }

    boolean isHit() {
        return isHit;
    }

    /// A piece and where it starts, in points from the line's start.
    record Placed(Piece piece, float x, boolean spaceAfter) {
        float end() {
            return x + piece.width();
        }
    }

    /// The pieces in the order of reading. Where all runs from left to right, that is the order in
    /// which they stand.
    List<Placed> placed() {
        return isTurned ? turned() : straight();
    }

    private List<Placed> straight() {
        var placed = new ArrayList<Placed>(fragments.size());
        float x = indent;
        for (int i = 0; i < fragments.size(); i++) {
            List<Piece> pieces = fragments.get(i).pieces();
            boolean space = hasGapAfter(i);
            for (int k = 0; k < pieces.size(); k++) {
                Piece piece = pieces.get(k);
                boolean spaceAfter = space && k == pieces.size() - 1;
                placed.add(new Placed(piece, x, spaceAfter));
                x += piece.width() + (spaceAfter ? gap : 0);
            }
        }
        return placed;
    }

    private List<Placed> turned() {
        var parts = new ArrayList<Part>(fragments.size() * 2);
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            for (Piece piece : fragment.pieces()) {
                parts.add(new Part(parts.size(), piece.level(), piece.width(), List.of(piece)));
            }
            if (hasGapAfter(i)) {
                int next = fragments.get(i + 1).pieces().getFirst().level();
                int level = Math.min(fragment.last().level(), next);
                parts.add(new Part(parts.size(), level, gap, List.of()));
            }
        }
        return placed(parts, starts(parts));
    }

    /// A piece, or none for a gap; `number` is its place in the order of reading.
    private record Part(int number, int level, float width, List<Piece> piece) {
        boolean isGap() {
            return piece.isEmpty();
        }
    }

    /// Where each part starts, by number.
    private float[] starts(List<Part> parts) {
        var drawn = new ArrayList<>(parts);
        byte[] levels = new byte[parts.size()];
        for (Part part : parts) {
            levels[part.number()] = (byte) part.level();
        }
        RightToLeft.reorder(levels, drawn);
        float[] starts = new float[parts.size()];
        float x = indent;
        for (Part part : drawn) {
            starts[part.number()] = x;
            x += part.width();
        }
        return starts;
    }

    private static List<Placed> placed(List<Part> parts, float[] starts) {
        var placed = new ArrayList<Placed>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isGap()) {
                boolean spaceAfter = i + 1 < parts.size() && parts.get(i + 1).isGap();
                placed.add(new Placed(parts.get(i).piece().getFirst(), starts[i], spaceAfter));
            }
        }
        return placed;
    }

    /// Its words in the order of reading, a space between them and, unless it ends inside a word,
    /// behind it.
    String text() {
        var text = new StringBuilder();
        for (Fragment fragment : fragments) {
            text.append(fragment.text());
            if (fragment.after() == Fragment.Joint.SPACE) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    boolean holdsQuote(int number) {
        return isQuoted && hasPiece(piece -> piece.mark().quote() == number);
    }

    boolean hasPiece(Predicate<Piece> predicate) {
        for (Fragment fragment : fragments) {
            for (Piece piece : fragment.pieces()) {
                if (predicate.test(piece)) {
                    return true;
                }
            }
        }
        return false;
    }
}
