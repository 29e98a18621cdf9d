package dev.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One line of text; `gap` is the width of its spaces, `indent` the room before it.
record Line(List<Fragment> fragments, float gap, float indent) {
    Line {
        fragments = List.copyOf(fragments);
    }

    Line(List<Fragment> fragments, float gap) {
        this(fragments, gap, 0);
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
        return isTurned() ? turned() : straight();
    }

    private boolean isTurned() {
        for (Fragment fragment : fragments) {
            for (Piece piece : fragment.pieces()) {
                if (piece.level() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Placed> straight() {
        var placed = new ArrayList<Placed>(fragments.size());
        float x = indent;
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

    private List<Placed> turned() {
        var parts = new ArrayList<Part>(fragments.size() * 2);
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            for (Piece piece : fragment.pieces()) {
                parts.add(new Part(parts.size(), piece.level(), piece.width(), List.of(piece)));
            }
            if (fragment.after() == Fragment.Joint.SPACE && i < fragments.size() - 1) {
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

    /// Without the room before it.
    float width() {
        float width = 0;
        for (int i = 0; i < fragments.size(); i++) {
            boolean last = i == fragments.size() - 1;
            width += fragments.get(i).width();
            width += fragments.get(i).after() == Fragment.Joint.SPACE && !last ? gap : 0;
        }
        return width;
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
