package dev.dateline.quote;

/// A stretch and where it stands: `token` is its place in the tokens of its paragraph.
record Place(Stretch stretch, Passage passage, int token) {
    int paragraph() {
        return stretch.paragraph();
    }

    /// Whether a sentence starts with it.
    boolean startsSentence() {
        return passage.isSentenceStart(token);
    }
}
