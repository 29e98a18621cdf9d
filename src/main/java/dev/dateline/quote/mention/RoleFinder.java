package dev.dateline.quote.mention;

import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

/// Finds the role printed next to a name.
///
/// It precedes the name ("Acme chief executive Jane Doe") or follows it between commas ("Jane Doe,
/// Acme's chief executive,").
final class RoleFinder {
    private static final int MAX_ROLE_TOKENS = 14;

    private RoleFinder() {}

    /// Returns the role printed next to a name, without "a" or "the", or an empty string.
    static String roleOf(EntityMention name) {
        String behind = roleAfter(name);
        return behind.isEmpty() ? roleBefore(name) : behind;
    }

    private static String roleAfter(EntityMention name) {
        TokenizedParagraph paragraph = name.paragraph();
        int first = name.last() + 2;
        if (!paragraph.at(name.last() + 1).is(",") || paragraph.at(first).is("who")) {
            return "";
        }
        int end = first;
        boolean role = false;
        while (end < first + MAX_ROLE_TOKENS && belongsToRole(paragraph, end)) {
            role |= paragraph.at(end).is(WordClass.ROLE);
            end++;
        }
        boolean whole = paragraph.at(end).isPunctuation() || end == paragraph.size();
        while (paragraph.at(end - 1).is(WordClass.PREPOSITION)
                && !paragraph.at(end - 1).capitalized()) {
            // "vice president of <Acme Ltd>"
            end--;
        }
        return role && whole ? paragraph.textOf(skipArticle(paragraph, first), end - 1) : "";
    }

    private static boolean belongsToRole(TokenizedParagraph paragraph, int i) {
        Token token = paragraph.at(i);
        boolean word =
                token.isWord() && !token.is(WordClass.AUXILIARY) && !token.is(WordClass.PRONOUN);
        return (word || token.is("'s") || token.is("&")) && !isReportingVerb(token);
    }

    private static boolean isReportingVerb(Token token) {
        return (token.is(WordClass.REPORTING_VERB) || token.is(WordClass.REPORTING_PARTICIPLE))
                && !token.is(WordClass.DOCUMENT);
    }

    private static int skipArticle(TokenizedParagraph paragraph, int i) {
        Token token = paragraph.at(i);
        return token.is("a") || token.is("an") || token.is("the") ? i + 1 : i;
    }

    private static String roleBefore(EntityMention name) {
        TokenizedParagraph paragraph = name.paragraph();
        int last = name.first() - 1;
        if (paragraph.at(last).is(WordClass.PORTFOLIO) && paragraph.at(last - 1).is("of")) {
            return paragraph.textOf(startOfRole(paragraph, last - 2), last);
        }
        Token role = paragraph.at(last);
        boolean general = role.is("general") && role.capitalized();
        return role.is(WordClass.ROLE) || general
                ? paragraph.textOf(startOfRole(paragraph, last), last)
                : "";
    }

    private static int startOfRole(TokenizedParagraph paragraph, int last) {
        int first = last;
        while (first - 1 > last - MAX_ROLE_TOKENS && canPrecedeInRole(paragraph, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean canPrecedeInRole(TokenizedParagraph paragraph, int i) {
        Token token = paragraph.at(i);
        if (token.is("'s") || token.is("of")) {
            return true;
        }
        if (token.is("and")) {
            return paragraph.at(i - 1).is(WordClass.ROLE);
        }
        return token.isWord()
                && !token.isClosedClass()
                && !isReportingVerb(token)
                && !token.is(WordClass.ADVERB);
    }
}
