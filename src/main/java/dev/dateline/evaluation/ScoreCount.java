package dev.dateline.evaluation;

/// What is counted for a [Score].
enum ScoreCount {
    GOLD,
    PREDICTED,
    PREDICTED_EXACT,
    FOUND,
    FOUND_EXACT,
    /// Of the gold, those that have a speaker to be judged.
    GOLD_SPEAKER,
    /// Of the predictions, those whose speaker can be judged.
    PREDICTED_SPEAKER,
    CORRECT,
    CORRECT_LENIENT,
    CORRECT_EXACT,
    /// Found, and somebody speaks.
    ATTRIBUTED,
    ATTRIBUTED_CORRECT,
    ATTRIBUTED_LENIENT,
    /// The speaker's full name is in the article.
    NAMED,
    NAMED_FOUND,
    NAMED_CORRECT
}
