package dev.dateline.quote;

/// A stretch and where it stands: `token` is its place in the tokens of its paragraph, `isFirst`
/// whether no other stretch of the paragraph stands before it.
record Place(Stretch stretch, Passage passage, int token, boolean isFirst) {
    int paragraph() {
        return stretch.paragraph();
    }

    /// Whether a sentence starts with it.
    boolean startsSentence() {
        return passage.isSentenceStart(token);
    }

    /// Words of the stretch, counted up to `limit`.
    int words(int limit) {
        return passage.countWords(stretch.inner(), limit);
    }

    /// Whether the stretch starts with a capital letter.
    boolean startsCapital() {
        return Character.isUpperCase(passage.characterAt(stretch.inner().start()));
    }
}
