package dev.dateline.quote;

import dev.dateline.article.TextSpan;

/// Words of a paragraph that may stand for a speaker: its tokens `first` to `last`, both included.
/// The last one is the head: "the company's new spokesman", "Sen. Jane Doe".
record Candidate(Passage passage, int first, int last, Kind kind) {
    enum Kind {
        NAME,
        PRONOUN,
        NOUN
    }

    Token head() {
        return passage.at(last);
    }

    TextSpan span() {
        return passage.span(first, last);
    }

    String words() {
        return passage.words(first, last);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /// Whether it is the owner of what follows: "Doe's".
    boolean isPossessor() {
        return (kind != Kind.PRONOUN && passage.at(last + 1).is("'s"))
                || head().is(WordClass.POSSESSIVE);
    }

    /// Whether a preposition stands before it, so that it is hardly a subject.
    boolean isGoverned() {
        Token before = passage.at(first - 1);
        boolean determined = before.is(WordClass.DETERMINER) || before.is(WordClass.POSSESSIVE);
        return before.is(WordClass.PREPOSITION)
                || (determined && passage.at(first - 2).is(WordClass.PREPOSITION));
    }
}
