package dev.dateline.export.pdf;

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

    Piece last() {
        return pieces.getLast();
    }
}
