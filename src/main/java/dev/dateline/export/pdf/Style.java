package dev.dateline.export.pdf;

/// How a stretch of text looks. Sizes are points; `tracking` is added after every character.
record Style(Typeface typeface, float size, Ink ink, float tracking) {
    Style(Typeface typeface, float size, Ink ink) {
        this(typeface, size, ink, 0);
    }

    Style in(Ink other) {
        return new Style(typeface, size, other, tracking);
    }

    Style tracked(float room) {
        return new Style(typeface, size, ink, room);
    }

    Style in(Typeface other) {
        return new Style(other, size, ink, tracking);
    }

    /// Cheap, as is the hash, since all text is looked up by it and compared with it.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Style style
                        && typeface == style.typeface
                        && size == style.size
                        && ink == style.ink
                        && tracking == style.tracking);
    }

    @Override
    public int hashCode() {
        return 31 * typeface.hashCode() + Float.hashCode(size);
    }
}
