package dev.dateline.quote.text;

import java.util.regex.Pattern;

/// Tells quoted code, configuration and commands from quoted speech.
public final class CodeDetector {
    private static final String CODE = "{}<>=\\|_;$#@/";

    /// Brackets, which occur in code and around words that editors insert into quotations.
    private static final String BRACKETS = "()[]";

    private static final String SIGNS = CODE + BRACKETS + "*";

    /// A text is code if it has at least one sign of code for this many characters.
    private static final int CHARACTERS_PER_SIGN = 12;

    /// Punctuation characters that are frequent in code and rare in prose.
    private static final String SYNTAX = "{}<>=\\|_;[]$#@*~^";

    private static final Pattern CALL = Pattern.compile("\\p{L}\\(");

    private static final int MIN_SIGNS = 3;
    private static final int WORDS_PER_SIGN = 5;

    private CodeDetector() {}

    static boolean isCode(SpanContext context) {
        return isCode(context, context.paragraph().textOf(context.quotedSpan().inner()));
    }

    /// Returns whether a quoted span is code, judging by its text, its neighbours or its paragraph.
    ///
    /// @param text the span without its marks
    public static boolean isCode(SpanContext context, String text) {
        return isCode(text)
                || isIdentifier(text)
                || hasCodeContext(context)
                || isConfigurationValue(context)
                || context.paragraph().isCodeListing();
    }

    /// Returns whether a text has several signs of code for its length.
    ///
    /// The masked word "f***" is no code.
    private static boolean isCode(String text) {
        if (isProse(text)) {
            return false;
        }
        long code = count(text, CODE) + countOperatorStars(text);
        long brackets = code == 0 && hasEditorialBrackets(text) ? 0 : count(text, BRACKETS);
        return code + brackets >= 2 && (code + brackets) * CHARACTERS_PER_SIGN > text.length();
    }

    /// Returns whether an editor inserted the brackets in a text, as in `love[s] what [they] do`.
    private static boolean hasEditorialBrackets(String text) {
        return text.indexOf(' ') > 0
                && !text.contains("()")
                && !text.contains("[]")
                && !CALL.matcher(text).find();
    }

    private static int countOperatorStars(String text) {
        int stars = 0;
        for (int i = text.indexOf('*'); i >= 0; i = text.indexOf('*', i + 1)) {
            boolean hidden =
                    i > 0 && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '*');
            stars += hidden ? 0 : 1;
        }
        return stars;
    }

    private static boolean isProse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != ' ' && SIGNS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static long count(String text, String signs) {
        return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    /// Returns whether a text is one word that prose does not have, such as "get_tree" or
    /// "remoteAdmin".
    ///
    /// Other examples are "upload.cgi" and "/etc/fstab".
    private static boolean isIdentifier(String text) {
        boolean option = text.startsWith("/") || text.startsWith("--");
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return option;
        }
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean connector =
                    "_./\\".indexOf(c) >= 0 && Character.isLowerCase(text.charAt(i + 1));
            boolean camel =
                    Character.isUpperCase(c)
                            && Character.isLowerCase(text.charAt(i - 1))
                            && Character.isLowerCase(text.charAt(0));
            if (connector || camel) {
                return true;
            }
        }
        return option;
    }

    /// Returns whether the characters around the quotation marks are code, as in `x="…"` or
    /// `f("…")`.
    ///
    /// Other examples are `x = "…"` and `"…": {`.
    private static boolean hasCodeContext(SpanContext context) {
        TokenizedParagraph paragraph = context.paragraph();
        int start = context.quotedSpan().outer().start();
        int end = context.quotedSpan().outer().end();
        char before = paragraph.characterAt(start - 1);
        char after = paragraph.characterAt(end);
        boolean call = before == '(' && Character.isLetterOrDigit(paragraph.characterAt(start - 2));
        boolean key = after == ':' && "{[\"0123456789".indexOf(paragraph.characterAt(end + 2)) >= 0;
        boolean value = before == ' ' && paragraph.characterAt(start - 2) == '=';
        return value || "=[{$".indexOf(before) >= 0 || "={".indexOf(after) >= 0 || call || key;
    }

    /// Returns whether the paragraph is only a configuration value: `name: "…",`.
    ///
    /// Speech has the comma inside the marks.
    private static boolean isConfigurationValue(SpanContext context) {
        TokenizedParagraph paragraph = context.paragraph();
        return context.tokenIndex() == 2
                && paragraph.size() == 4
                && paragraph.at(1).is(":")
                && paragraph.at(3).is(",");
    }

    /// Returns whether a paragraph consists of code rather than of words.
    static boolean isCodeListing(Token[] paragraph) {
        int signs = 0;
        int words = 0;
        int spans = 0;
        for (Token token : paragraph) {
            signs += token.isPunctuation() && SYNTAX.contains(token.lower()) ? 1 : 0;
            words += token.isWord() ? 1 : 0;
            spans += token.isQuotedSpan() ? 1 : 0;
        }
        boolean list = spans >= MIN_SIGNS && words < spans;
        return list || (signs >= MIN_SIGNS && signs * WORDS_PER_SIGN > words);
    }
}
