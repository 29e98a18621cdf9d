package dev.dateline.export.pdf;

import dev.dateline.export.account.Mark;

/// A stretch of a paragraph in one style. What is quoted is tinted, has a rule beside its lines and
/// its speaker's name where it begins.
record Run(String text, Style style, Mark mark) {
    static Run of(String text, Style style) {
        return new Run(text, style, Mark.NONE);
    }

    Run with(String other) {
        return new Run(other, style, mark);
    }
}
