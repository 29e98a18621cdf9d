package dev.dateline.quote.mention;

import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

/// Finds the office that an article prints beside a name: before it ("Acme chief executive Jane
/// Doe") or between commas behind it ("Jane Doe, Acme's chief executive,").
final class RoleFinder {
    private static final int MAX_ROLE_TOKENS = 14;

    private RoleFinder() {}

    /// As printed, without a leading article; empty where there is none.
    static String roleOf(EntityMention name) {
        String behind = roleAfter(name);
        return behind.isEmpty() ? roleBefore(name) : behind;
    }

    private static String roleAfter(EntityMention name) {
        TokenizedParagraph passage = name.paragraph();
        int first = name.last() + 2;
        if (!passage.at(name.last() + 1).is(",") || passage.at(first).is("who")) {
            return "";
        }
        int end = first;
        boolean role = false;
        while (end < first + MAX_ROLE_TOKENS && belongsToRole(passage, end)) {
            role |= passage.at(end).is(WordClass.ROLE);
            end++;
        }
        boolean whole = passage.at(end).isPunctuation() || end == passage.size();
        while (passage.at(end - 1).is(WordClass.PREPOSITION)
                && !passage.at(end - 1).capitalized()) {
            // "vice president of <Acme Ltd>"
            end--;
        }
        return role && whole ? passage.textOf(skipArticle(passage, first), end - 1) : "";
    }

    private static boolean belongsToRole(TokenizedParagraph passage, int i) {
        Token token = passage.at(i);
        boolean word =
                token.isWord() && !token.is(WordClass.AUXILIARY) && !token.is(WordClass.PRONOUN);
        return (word || token.is("'s") || token.is("&")) && !isReportingVerb(token);
    }

    private static boolean isReportingVerb(Token token) {
        return (token.is(WordClass.REPORTING_VERB) || token.is(WordClass.REPORTING_PARTICIPLE))
                && !token.is(WordClass.DOCUMENT);
    }

    private static int skipArticle(TokenizedParagraph passage, int i) {
        Token token = passage.at(i);
        return token.is("a") || token.is("an") || token.is("the") ? i + 1 : i;
    }

    private static String roleBefore(EntityMention name) {
        TokenizedParagraph passage = name.paragraph();
        int last = name.first() - 1;
        if (passage.at(last).is(WordClass.PORTFOLIO) && passage.at(last - 1).is("of")) {
            return passage.textOf(startOfRole(passage, last - 2), last);
        }
        Token office = passage.at(last);
        boolean general = office.is("general") && office.capitalized();
        return office.is(WordClass.ROLE) || general
                ? passage.textOf(startOfRole(passage, last), last)
                : "";
    }

    private static int startOfRole(TokenizedParagraph passage, int last) {
        int first = last;
        while (first - 1 > last - MAX_ROLE_TOKENS && canPrecedeInRole(passage, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean canPrecedeInRole(TokenizedParagraph passage, int i) {
        Token token = passage.at(i);
        if (token.is("'s") || token.is("of")) {
            return true;
        }
        if (token.is("and")) {
            return passage.at(i - 1).is(WordClass.ROLE);
        }
        return token.isWord()
                && !token.isClosedClass()
                && !isReportingVerb(token)
                && !token.is(WordClass.ADVERB);
    }
}
