package dev.dateline.search.query;

import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Splits a typed query into tokens.
///
/// Every text has tokens: an unclosed quotation mark extends to the end, and a colon after an
/// unknown field name is an ordinary character.
final class QueryLexer {
    private static final Set<String> FIELDS =
            Set.of(
                    "date", "source", "speaker", "said", "title", "path", "words", "has", "is",
                    "tag", "like", "copies");

    /// Matches proximity operators: `w/5` and `near/5` in any order, `pre/5` in the given order.
    private static final Pattern NEAR = Pattern.compile("(?i)(w|near|pre)/(\\d{1,4})");

    private static final Pattern PROXIMITY_SUFFIX = Pattern.compile("~(\\d{1,4})(?=[\\s()]|$)");

    /// Maximum length of a field name with its colon, in characters.
    private static final int MAX_FIELD_LENGTH = 8;

    private static final String QUOTATION_MARKS = "\"“”„‟«»";

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int offset;

    private QueryLexer(String text) {
        this.text = text;
    }

    static List<QueryToken> tokens(String text) {
        var lexer = new QueryLexer(text);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private boolean skipBlanks() {
        while (offset < text.length() && isBlank(text.charAt(offset))) {
            offset++;
        }
        return offset < text.length();
    }

    private void next() {
        int start = offset;
        if (text.charAt(offset) == ')') {
            offset++;
            tokens.add(new QueryToken.Close(new TextSpan(start, offset)));
            return;
        }
        boolean not = takeMinus() || takeKeyword("NOT");
        String field = takeField();
        if (offset < text.length() && text.charAt(offset) == '(') {
            offset++;
            tokens.add(new QueryToken.Open(field, not, new TextSpan(start, offset)));
        } else if (isQuoteAt(offset) || (isAt('=', offset) && isQuoteAt(offset + 1))) {
            offset += isAt('=', offset) ? 1 : 0;
            String words = takeQuoted();
            int between = takeProximity();
            var span = new TextSpan(start, offset);
            tokens.add(new QueryToken.Text(field, words, true, between, not, span));
        } else {
            takeWord(start, not, field);
        }
    }

    private void takeWord(int start, boolean not, String field) {
        int from = offset;
        while (offset < text.length() && !endsWord(text.charAt(offset))) {
            offset++;
        }
        String word = text.substring(from, offset);
        var span = new TextSpan(start, offset);
        Matcher near = NEAR.matcher(word);
        if (field.isEmpty() && !not && near.matches()) {
            boolean ordered = near.group(1).equalsIgnoreCase("pre");
            tokens.add(new QueryToken.Near(Integer.parseInt(near.group(2)), ordered, span));
        } else if (field.isEmpty() && !not && (word.equals("OR") || word.equals("|"))) {
            tokens.add(new QueryToken.Or(span));
        } else if (!field.isEmpty() || not || (!word.equals("AND") && !word.isEmpty())) {
            tokens.add(new QueryToken.Text(field, word, false, QueryToken.ADJACENT, not, span));
        }
    }

    /// Consumes a minus sign at the start of a word and returns whether there was one.
    private boolean takeMinus() {
        boolean minus =
                text.charAt(offset) == '-'
                        && offset + 1 < text.length()
                        && !isBlank(text.charAt(offset + 1));
        offset += minus ? 1 : 0;
        return minus;
    }

    private boolean takeKeyword(String keyword) {
        int end = offset + keyword.length();
        if (!text.startsWith(keyword, offset)
                || end >= text.length()
                || !isBlank(text.charAt(end))) {
            return false;
        }
        offset = end;
        if (!skipBlanks()) {
            offset = end - keyword.length();
            return false;
        }
        return true;
    }

    private String takeField() {
        int colon = text.indexOf(':', offset, Math.min(text.length(), offset + MAX_FIELD_LENGTH));
        if (colon < 0) {
            return "";
        }
        String name = text.substring(offset, colon).toLowerCase(Locale.ROOT);
        if (!FIELDS.contains(name)) {
            return "";
        }
        offset = colon + 1;
        return name;
    }

    private String takeQuoted() {
        int from = ++offset;
        while (offset < text.length() && QUOTATION_MARKS.indexOf(text.charAt(offset)) < 0) {
            offset++;
        }
        String words = text.substring(from, offset);
        offset = Math.min(offset + 1, text.length());
        return words;
    }

    private int takeProximity() {
        Matcher between = PROXIMITY_SUFFIX.matcher(text).region(offset, text.length());
        if (!between.lookingAt()) {
            return QueryToken.ADJACENT;
        }
        offset = between.end();
        return Integer.parseInt(between.group(1));
    }

    private boolean isAt(char c, int index) {
        return index < text.length() && text.charAt(index) == c;
    }

    private boolean isQuoteAt(int index) {
        return index < text.length() && QUOTATION_MARKS.indexOf(text.charAt(index)) >= 0;
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || c == '(' || c == ')' || QUOTATION_MARKS.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
