package dev.dateline.quote;

/// A verb of saying and who its speaker is: "said Jane Doe", "the post continues", "according to
/// Doe". The cue are the tokens `first` to `last` of the paragraph.
record Saying(int first, int last, Candidate speaker) {
    /// The first token of the whole clause.
    int from() {
        return Math.min(first, speaker.first());
    }

    Cue cue() {
        Passage passage = speaker.passage();
        return new Cue(passage.words(first, last), passage.span(first, last));
    }
}
