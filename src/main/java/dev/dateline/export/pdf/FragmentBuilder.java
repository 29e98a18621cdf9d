package dev.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers characters into pieces and pieces into fragments.
final class FragmentBuilder {
    private final Faces faces;
    private final float measure;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    FragmentBuilder(Faces faces, float measure) {
        this.faces = faces;
        this.measure = measure;
    }

    void add(int codePoint, Run run) {
        Piece piece = piece(codePoint, run);
        if (!pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Glyphs before
                && piece instanceof Piece.Glyphs after
                && isSameStretch(before, after)) {
            pieces.set(pieces.size() - 1, joined(before, after));
        } else {
            pieces.add(piece);
        }
    }

    void end(Fragment.Joint joint) {
        if (pieces.isEmpty()) {
            widenLastJoint(joint);
            return;
        }
        var fragment = Fragment.of(pieces, joint);
        if (fragment.width() <= measure) {
            fragments.add(fragment);
        } else {
            addInSingleCharacters(joint);
        }
        pieces.clear();
    }

    List<Fragment> finish() {
        end(Fragment.Joint.SPACE);
        return List.copyOf(fragments);
    }

    /// A space after a soft hyphen or a joiner is still a space.
    private void widenLastJoint(Fragment.Joint joint) {
        if (joint == Fragment.Joint.SPACE && !fragments.isEmpty()) {
            Fragment last = fragments.removeLast();
            fragments.add(new Fragment(last.pieces(), last.width(), joint));
        }
    }

    /// A word longer than a line can break anywhere.
    private void addInSingleCharacters(Fragment.Joint joint) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Glyphs glyphs) {
                glyphs.text().codePoints().forEach(c -> addSingle(glyphs(c, glyphs)));
            } else {
                addSingle(piece);
            }
        }
        Fragment last = fragments.removeLast();
        fragments.add(new Fragment(last.pieces(), last.width(), joint));
    }

    private void addSingle(Piece piece) {
        fragments.add(Fragment.of(List.of(piece), Fragment.Joint.NONE));
    }

    private Piece piece(int codePoint, Run run) {
        Optional<Face> face = faces.showing(codePoint, run.style().typeface());
        if (face.isEmpty()) {
            return new Piece.Boxed(codePoint, run.style(), run.quote());
        }
        return glyphs(codePoint, face.get(), run.style(), run.quote());
    }

    private static Piece glyphs(int codePoint, Piece.Glyphs like) {
        return glyphs(codePoint, like.face(), like.style(), like.quote());
    }

    private static Piece glyphs(int codePoint, Face face, Style style, int quote) {
        float width = face.width(codePoint) * style.size() / 1000 + style.tracking();
        return new Piece.Glyphs(Character.toString(codePoint), face, style, width, quote);
    }

    private static boolean isSameStretch(Piece.Glyphs a, Piece.Glyphs b) {
        return a.face() == b.face() && a.style().equals(b.style()) && a.quote() == b.quote();
    }

    private static Piece joined(Piece.Glyphs a, Piece.Glyphs b) {
        return new Piece.Glyphs(
                a.text() + b.text(), a.face(), a.style(), a.width() + b.width(), a.quote());
    }
}
