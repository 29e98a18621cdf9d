package dev.dateline.quote.mention;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

/// Words of a paragraph that may refer to a speaker: tokens `first` to `last`, inclusive.
///
/// The last token is the head: "the company's new spokesman", "Sen. Jane Doe". The names of the
/// kinds are hashed into the models.
public record EntityMention(TokenizedParagraph paragraph, int first, int last, Kind kind) {
    public enum Kind {
        NAME,
        PRONOUN,
        NOUN
    }

    public Token head() {
        return paragraph.at(last);
    }

    public TextSpan span() {
        return paragraph.span(first, last);
    }

    public String text() {
        return paragraph.textOf(first, last);
    }

    public boolean isName() {
        return kind == Kind.NAME;
    }

    /// Returns whether the name has an organisation word or follows "the", as organisations' names
    /// do.
    boolean looksLikeOrganisation() {
        for (int i = first; i <= last; i++) {
            if (paragraph.at(i).is(WordClass.ORGANISATION_NAME)) {
                return true;
            }
        }
        return paragraph.at(first - 1).is("the");
    }

    /// Returns whether the mention is a possessive such as "Doe's".
    public boolean isPossessive() {
        return (kind != Kind.PRONOUN && paragraph.at(last + 1).is("'s"))
                || head().is(WordClass.POSSESSIVE);
    }

    /// Returns whether the mention follows a preposition, which makes it an unlikely subject.
    public boolean isPrepositionObject() {
        Token before = paragraph.at(first - 1);
        boolean determined = before.is(WordClass.DETERMINER) || before.is(WordClass.POSSESSIVE);
        return before.is(WordClass.PREPOSITION)
                || (determined && paragraph.at(first - 2).is(WordClass.PREPOSITION));
    }
}
