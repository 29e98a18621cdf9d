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

    /// The character that ends the words, any letter as an `a`.
    char end() {
        char last = passage.endOfStretch(token);
        return Character.isLetterOrDigit(last) ? 'a' : last;
    }

    /// 1 for one or two words, 2 for up to five, 3 for more.
    int size() {
        int words = words(6);
        return words < 3 ? 1 : words < 6 ? 2 : 3;
    }
}
