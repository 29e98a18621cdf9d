package dev.dateline.gold;

/// What is counted for a [Score].
enum Count {
    GOLD,
    PREDICTED,
    PREDICTED_EXACT,
    FOUND,
    FOUND_EXACT,
    /// Of the gold, those that have a speaker to be judged.
    GOLD_SPEAKER,
    /// Of the predictions, those whose speaker can be judged.
    PREDICTED_SPEAKER,
    RIGHT,
    RIGHT_LENIENT,
    RIGHT_EXACT,
    /// Found, and somebody speaks.
    SPOKEN,
    SPOKEN_RIGHT,
    SPOKEN_LENIENT,
    /// The speaker's full name is in the article.
    NAMED,
    NAMED_FOUND,
    NAMED_RIGHT
}
