package dev.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One line of text; `gap` is the width of its spaces.
record Line(List<Fragment> fragments, float gap) {
    Line {
        fragments = List.copyOf(fragments);
    }

    /// A piece and where it starts, in points from the line's start.
    record Placed(Piece piece, float x, boolean spaceAfter) {
        float end() {
            return x + piece.width();
        }
    }

    /// The pieces from left to right.
    List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        float x = 0;
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            boolean space = fragment.after() == Fragment.Joint.SPACE && i < fragments.size() - 1;
            for (int k = 0; k < fragment.pieces().size(); k++) {
                Piece piece = fragment.pieces().get(k);
                boolean spaceAfter = space && k == fragment.pieces().size() - 1;
                placed.add(new Placed(piece, x, spaceAfter));
                x += piece.width() + (spaceAfter ? gap : 0);
            }
        }
        return placed;
    }

    float width() {
        List<Placed> placed = placed();
        return placed.isEmpty() ? 0 : placed.getLast().end();
    }

    boolean isQuoted() {
        return pieces().anyMatch(p -> p.mark().isQuote());
    }

    boolean isHit() {
        return pieces().anyMatch(p -> p.mark().isHit());
    }

    /// Its words in the order of reading, a space between them and, unless it ends inside a word,
    /// behind it.
    String text() {
        var text = new StringBuilder();
        for (Fragment fragment : fragments) {
            fragment.pieces().forEach(piece -> text.append(piece.text()));
            if (fragment.after() == Fragment.Joint.SPACE) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    boolean holdsQuote(int number) {
        return pieces().anyMatch(p -> p.mark().quote() == number);
    }

    private Stream<Piece> pieces() {
        return fragments.stream().flatMap(f -> f.pieces().stream());
    }
}
