package dev.dateline.quote;

import java.util.regex.Pattern;

/// Tells marks of code, configuration and commands from those of speech.
final class CodeFilter {
    private static final String CODE = "{}<>=\\|_;$#@/";

    /// Of code too, and of editors who put words into a quotation.
    private static final String BRACKETS = "()[]";

    private static final String SIGNS = CODE + BRACKETS + "*";

    /// A character in so many is code where several are.
    private static final int CODE_SHARE = 12;

    /// Punctuation that prose has little of.
    private static final String SYNTAX = "{}<>=\\|_;[]$#@*~^";

    private static final Pattern CALL = Pattern.compile("\\p{L}\\(");

    private static final int MANY_SIGNS = 3;
    private static final int WORDS_A_SIGN = 5;

    private CodeFilter() {}

    static boolean isCode(Place place) {
        return isCode(place, place.passage().words(place.stretch().inner()));
    }

    /// Whether the stretch is code, by its own characters, by those that touch its marks, or by
    /// those of its whole paragraph.
    static boolean isCode(Place place, String words) {
        return isCode(words)
                || isSymbol(words)
                || isTouched(place)
                || isValue(place)
                || place.passage().isListing();
    }

    /// Several characters of code, and many for so few words; "f***" is none.
    private static boolean isCode(String words) {
        if (isProse(words)) {
            return false;
        }
        long code = count(words, CODE) + stars(words);
        long brackets = code == 0 && isEdited(words) ? 0 : count(words, BRACKETS);
        return code + brackets >= 2 && (code + brackets) * CODE_SHARE > words.length();
    }

    /// Whether brackets in it are rather an editor's, as in `love[s] what [they] do`, than a
    /// call's.
    private static boolean isEdited(String words) {
        return words.indexOf(' ') > 0
                && !words.contains("()")
                && !words.contains("[]")
                && !CALL.matcher(words).find();
    }

    private static int stars(String words) {
        int stars = 0;
        for (int i = words.indexOf('*'); i >= 0; i = words.indexOf('*', i + 1)) {
            boolean hidden =
                    i > 0
                            && (Character.isLetter(words.charAt(i - 1))
                                    || words.charAt(i - 1) == '*');
            stars += hidden ? 0 : 1;
        }
        return stars;
    }

    private static boolean isProse(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isLetter(c) && c != ' ' && SIGNS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static long count(String words, String signs) {
        return words.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    /// One word that no prose has: "get_tree", "upload.cgi", "/etc/fstab", "remoteAdmin".
    private static boolean isSymbol(String words) {
        boolean option = words.startsWith("/") || words.startsWith("--");
        if (words.chars().anyMatch(Character::isWhitespace)) {
            return option;
        }
        for (int i = 1; i < words.length() - 1; i++) {
            char c = words.charAt(i);
            boolean joint = "_./\\".indexOf(c) >= 0 && Character.isLowerCase(words.charAt(i + 1));
            boolean camel =
                    Character.isUpperCase(c)
                            && Character.isLowerCase(words.charAt(i - 1))
                            && Character.isLowerCase(words.charAt(0));
            if (joint || camel) {
                return true;
            }
        }
        return option;
    }

    /// `x="…"`, `x = "…"`, `f("…")`, `"…": {`
    private static boolean isTouched(Place place) {
        Passage passage = place.passage();
        int start = place.stretch().outer().start();
        int end = place.stretch().outer().end();
        char before = passage.characterAt(start - 1);
        char after = passage.characterAt(end);
        boolean call = before == '(' && Character.isLetterOrDigit(passage.characterAt(start - 2));
        boolean key = after == ':' && "{[\"0123456789".indexOf(passage.characterAt(end + 2)) >= 0;
        boolean value = before == ' ' && passage.characterAt(start - 2) == '=';
        return value || "=[{$".indexOf(before) >= 0 || "={".indexOf(after) >= 0 || call || key;
    }

    /// `name: "…",` and nothing else in the paragraph: the comma would stand inside the marks of
    /// speech.
    private static boolean isValue(Place place) {
        Passage passage = place.passage();
        return place.token() == 2
                && passage.size() == 4
                && passage.at(1).is(":")
                && passage.at(3).is(",");
    }

    /// Whether a paragraph is made of code rather than of words.
    static boolean isListing(Token[] paragraph) {
        int signs = 0;
        int words = 0;
        int stretches = 0;
        for (Token token : paragraph) {
            signs += token.isPunctuation() && SYNTAX.contains(token.lower()) ? 1 : 0;
            words += token.isWord() ? 1 : 0;
            stretches += token.isStretch() ? 1 : 0;
        }
        boolean list = stretches >= MANY_SIGNS && words < stretches;
        return list || (signs >= MANY_SIGNS && signs * WORDS_A_SIGN > words);
    }
}
