package dev.dateline.quote;

/// Tells marks of code, configuration and commands from those of speech.
final class CodeFilter {
    private static final String CODE = "{}<>=\\|_;()[]$#@/*";

    /// A character in so many is code where several are.
    private static final int CODE_SHARE = 12;

    /// Punctuation that prose has little of.
    private static final String SYNTAX = "{}<>=\\|_;[]$#@*~^";

    private static final int MANY_SIGNS = 3;
    private static final int WORDS_A_SIGN = 5;

    private CodeFilter() {}

    /// Whether the stretch is code, by its own characters, by those that touch its marks, or by
    /// those of its whole paragraph.
    static boolean isCode(Place place, String words) {
        return isCode(words) || isSymbol(words) || isTouched(place) || place.passage().isListing();
    }

    /// Several characters of code, and many for so few words.
    private static boolean isCode(String words) {
        long code = words.chars().filter(c -> CODE.indexOf(c) >= 0).count();
        return code >= 2 && code * CODE_SHARE > words.length();
    }

    /// One word that no prose has: "get_tree", "upload.cgi", "/etc/fstab", "remoteAdmin".
    private static boolean isSymbol(String words) {
        for (int i = 1; i < words.length() - 1; i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                return false;
            }
            boolean joint = "_./\\".indexOf(c) >= 0 && Character.isLowerCase(words.charAt(i + 1));
            boolean camel =
                    Character.isUpperCase(c)
                            && Character.isLowerCase(words.charAt(i - 1))
                            && Character.isLowerCase(words.charAt(0));
            if (joint || camel) {
                return true;
            }
        }
        return words.startsWith("/") || words.startsWith("--");
    }

    /// `x="…"`, `f("…")`, `"…": {`
    private static boolean isTouched(Place place) {
        Passage passage = place.passage();
        int start = place.stretch().outer().start();
        int end = place.stretch().outer().end();
        char before = passage.characterAt(start - 1);
        char after = passage.characterAt(end);
        boolean call = before == '(' && Character.isLetterOrDigit(passage.characterAt(start - 2));
        boolean key = after == ':' && "{[\"0123456789".indexOf(passage.characterAt(end + 2)) >= 0;
        return "=[{$".indexOf(before) >= 0 || "={".indexOf(after) >= 0 || call || key;
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
