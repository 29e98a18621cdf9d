package dev.dateline.quote;

/// Finds the office that an article prints beside a name: before it ("Acme chief executive Jane
/// Doe") or between commas behind it ("Jane Doe, Acme's chief executive,").
final class RoleFinder {
    private static final int LONGEST_ROLE = 14;

    private RoleFinder() {}

    /// As printed, without a leading article; empty where there is none.
    static String roleOf(Candidate name) {
        String behind = roleBehind(name);
        return behind.isEmpty() ? roleBefore(name) : behind;
    }

    private static String roleBehind(Candidate name) {
        Passage passage = name.passage();
        int first = name.last() + 2;
        if (!passage.at(name.last() + 1).is(",") || passage.at(first).is("who")) {
            return "";
        }
        int end = first;
        boolean role = false;
        while (end < first + LONGEST_ROLE && belongsToRole(passage, end)) {
            role |= passage.at(end).is(WordClass.ROLE);
            end++;
        }
        boolean whole = passage.at(end).isPunctuation() || end == passage.size();
        while (passage.at(end - 1).is(WordClass.PREPOSITION) && !passage.at(end - 1).capital()) {
            // "vice president of <Acme Ltd>"
            end--;
        }
        return role && whole ? passage.words(skipArticle(passage, first), end - 1) : "";
    }

    private static boolean belongsToRole(Passage passage, int i) {
        Token token = passage.at(i);
        boolean word =
                token.isWord() && !token.is(WordClass.AUXILIARY) && !token.is(WordClass.PRONOUN);
        return (word || token.is("'s") || token.is("&")) && !isVerbOfSaying(token);
    }

    private static boolean isVerbOfSaying(Token token) {
        return (token.is(WordClass.SAY) || token.is(WordClass.SAYING))
                && !token.is(WordClass.DOCUMENT);
    }

    private static int skipArticle(Passage passage, int i) {
        Token token = passage.at(i);
        return token.is("a") || token.is("an") || token.is("the") ? i + 1 : i;
    }

    private static String roleBefore(Candidate name) {
        Passage passage = name.passage();
        int last = name.first() - 1;
        if (passage.at(last).is(WordClass.PORTFOLIO) && passage.at(last - 1).is("of")) {
            return passage.words(startOfRole(passage, last - 2), last);
        }
        Token office = passage.at(last);
        boolean general = office.is("general") && office.capital();
        return office.is(WordClass.ROLE) || general
                ? passage.words(startOfRole(passage, last), last)
                : "";
    }

    private static int startOfRole(Passage passage, int last) {
        int first = last;
        while (first - 1 > last - LONGEST_ROLE && leadsRole(passage, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean leadsRole(Passage passage, int i) {
        Token token = passage.at(i);
        if (token.is("'s") || token.is("of")) {
            return true;
        }
        if (token.is("and")) {
            return passage.at(i - 1).is(WordClass.ROLE);
        }
        return token.isWord()
                && !token.isGrammar()
                && !isVerbOfSaying(token)
                && !token.is(WordClass.ADVERB);
    }
}
