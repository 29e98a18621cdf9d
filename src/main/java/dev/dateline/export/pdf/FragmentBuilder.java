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

    /// The piece being gathered: its characters all of `face`, `run` and `level`.
    private final StringBuilder text = new StringBuilder();

    private Face face;
    private Run run;
    private int level;

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

    /// @param at its embedding level
    void add(int codePoint, int at) {
        if (at != level) {
            endPiece();
            level = at;
        }
        boolean isMark = Characters.isMark(codePoint);
        if (isMark && !text.isEmpty() && face.shows(codePoint)) {
            text.appendCodePoint(codePoint);
            return;
        }
        Optional<Face> shown = faces.showing(codePoint, run.style().typeface());
        if (shown.isEmpty()) {
            endPiece();
            pieces.add(new Piece.Boxed(codePoint, run.style(), run.mark(), level));
            return;
        }
        if (shown.get() != face) {
            endPiece();
            face = shown.get();
        }
        text.appendCodePoint(codePoint);
    }

    /// Keeps the letters before and behind from being joined, where letters are.
    void part(int at) {
        if (at == level && at % 2 == 1 && !text.isEmpty()) {
            text.appendCodePoint(Characters.ZERO_WIDTH_NON_JOINER);
        }
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
            pieces.add(glyphs(text.toString(), face, run, level));
        }
        text.setLength(0);
    }

    private static Piece glyphs(String text, Face face, Run run, int level) {
        Style style = run.style();
        if (level % 2 == 0) {
            float width = face.width(text, style);
            return new Piece.Glyphs(text, face.glyphs(text), style, width, run.mark(), level);
        }
        String drawn = RightToLeft.drawn(text);
        float width = TurnedGlyphs.width(face, drawn, style);
        return new Piece.Glyphs(
                text, TurnedGlyphs.of(face, drawn), style, width, run.mark(), level);
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
                case Piece.Glyphs glyphs -> {
                    var like = new Run("", glyphs.style(), glyphs.mark());
                    glyphs.text()
                            .codePoints()
                            .mapToObj(Character::toString)
                            .forEach(
                                    c -> addSingle(glyphs(c, glyphs.face(), like, glyphs.level())));
                }
            }
        }
        joinLast(joint);
    }

    private void addSingle(Piece piece) {
        fragments.add(Fragment.of(List.of(piece), Fragment.Joint.NONE));
    }
}
