package dev.dateline.export.pdf;

import dev.dateline.export.account.Mark;

import java.util.List;

/// A part of a line that never breaks, and what may happen after it.
record Fragment(List<Piece> pieces, float width, Joint after) {
    enum Joint {
        /// A space, which stretches and vanishes at a line's end.
        SPACE,
        /// Nothing, unless the line breaks here: then a hyphen.
        HYPHEN,
        /// Nothing, even when the line breaks here.
        NONE
    }

    Fragment {
        pieces = List.copyOf(pieces);
    }

    static Fragment of(List<Piece> pieces, Joint after) {
        float width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return new Fragment(pieces, width, after);
    }

    /// The same with all its pieces marked so.
    Fragment with(Mark mark) {
        if (pieces.size() == 1) {
            return new Fragment(List.of(pieces.getFirst().with(mark)), width, after);
        }
        return new Fragment(pieces.stream().map(piece -> piece.with(mark)).toList(), width, after);
    }

    /// In the order of reading.
    String text() {
        if (pieces.size() == 1) {
            return pieces.getFirst().text();
        }
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    Piece last() {
        return pieces.getLast();
    }
}
