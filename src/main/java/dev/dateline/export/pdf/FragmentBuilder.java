package dev.dateline.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers characters into pieces and pieces into fragments. Characters of one run are added one
/// after another.
final class FragmentBuilder {
    private final Faces faces;
    private final float measure;
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    /// The piece being gathered: its characters all of `face` and `run`.
    private final StringBuilder text = new StringBuilder();

    private Face face;
    private Run run;
    private float width;

    FragmentBuilder(Faces faces, float measure, Run first) {
        this.faces = faces;
        this.measure = measure;
        run = first;
        face = faces.face(first.style().typeface());
    }

    void startRun(Run next) {
        endPiece();
        run = next;
    }

    void add(int codePoint) {
        Optional<Face> shown = faces.showing(codePoint, run.style().typeface());
        if (shown.isEmpty()) {
            endPiece();
            pieces.add(new Piece.Boxed(codePoint, run.style(), run.mark()));
            return;
        }
        if (shown.get() != face) {
            endPiece();
            face = shown.get();
        }
        text.appendCodePoint(codePoint);
        width += advance(face, codePoint, run.style());
    }

    void end(Fragment.Joint joint) {
        endPiece();
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

    private void endPiece() {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Glyphs(text.toString(), face, run.style(), width, run.mark()));
        }
        text.setLength(0);
        width = 0;
    }

    private static float advance(Face face, int codePoint, Style style) {
        return face.width(codePoint) * style.size() / 1000 + style.tracking();
    }

    /// A space after a soft hyphen or a joiner is still a space.
    private void widenLastJoint(Fragment.Joint joint) {
        if (joint == Fragment.Joint.SPACE && !fragments.isEmpty()) {
            joinLast(joint);
        }
    }

    private void joinLast(Fragment.Joint joint) {
        Fragment last = fragments.removeLast();
        fragments.add(new Fragment(last.pieces(), last.width(), joint));
    }

    /// A word longer than a line can break anywhere.
    private void addInSingleCharacters(Fragment.Joint joint) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Boxed boxed -> addSingle(boxed);
                case Piece.Glyphs glyphs ->
                        glyphs.text().codePoints().forEach(c -> addSingle(one(c, glyphs)));
            }
        }
        joinLast(joint);
    }

    private void addSingle(Piece piece) {
        fragments.add(Fragment.of(List.of(piece), Fragment.Joint.NONE));
    }

    private static Piece one(int codePoint, Piece.Glyphs like) {
        return new Piece.Glyphs(
                Character.toString(codePoint),
                like.face(),
                like.style(),
                advance(like.face(), codePoint, like.style()),
                like.mark());
    }
}
