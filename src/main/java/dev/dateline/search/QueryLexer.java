package dev.dateline.search;

import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a typed query into tokens. Whatever is typed has tokens: a mark that is never closed runs
/// to the end, a colon behind an unknown field name is a letter like any other.
final class QueryLexer {
    private static final Set<String> FIELDS =
            Set.of(
                    "date", "source", "speaker", "said", "title", "path", "words", "has", "is",
                    "tag", "like", "copies");

    /// `w/5` and `pre/5`, the second in this order.
    private static final Pattern NEAR = Pattern.compile("(?i)(w|near|pre)/(\\d{1,4})");

    private static final Pattern BETWEEN = Pattern.compile("~(\\d{1,4})(?=[\\s()]|$)");

    /// The longest field name and its colon.
    private static final int LONGEST_FIELD = 8;

    private static final String OPENING = "\"“”„‟«»";
    private static final String CLOSING = "\"“”„‟«»";

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

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
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void next() {
        int start = at;
        if (text.charAt(at) == ')') {
            at++;
            tokens.add(new QueryToken.Close(new TextSpan(start, at)));
            return;
        }
        boolean not = takeMinus() || takeKeyword("NOT");
        String field = takeField();
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            tokens.add(new QueryToken.Open(field, not, new TextSpan(start, at)));
        } else if (isQuoteAt(at) || (isAt('=', at) && isQuoteAt(at + 1))) {
            at += isAt('=', at) ? 1 : 0;
            String words = takeQuoted();
            int between = takeBetween();
            var span = new TextSpan(start, at);
            tokens.add(new QueryToken.Text(field, words, true, between, not, span));
        } else {
            takeWord(start, not, field);
        }
    }

    private void takeWord(int start, boolean not, String field) {
        int from = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        var span = new TextSpan(start, at);
        Matcher near = NEAR.matcher(word);
        if (field.isEmpty() && !not && near.matches()) {
            boolean ordered = near.group(1).equalsIgnoreCase("pre");
            tokens.add(new QueryToken.Near(Integer.parseInt(near.group(2)), ordered, span));
        } else if (field.isEmpty() && !not && (word.equals("OR") || word.equals("|"))) {
            tokens.add(new QueryToken.Or(span));
        } else if (!field.isEmpty() || not || (!word.equals("AND") && !word.isEmpty())) {
            tokens.add(new QueryToken.Text(field, word, false, QueryToken.TOGETHER, not, span));
        }
    }

    /// A minus at the start of a word, unless it stands alone.
    private boolean takeMinus() {
        boolean minus =
                text.charAt(at) == '-' && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
        at += minus ? 1 : 0;
        return minus;
    }

    private boolean takeKeyword(String keyword) {
        int end = at + keyword.length();
        if (!text.startsWith(keyword, at) || end >= text.length() || !isBlank(text.charAt(end))) {
            return false;
        }
        at = end;
        if (!skipBlanks()) {
            at = end - keyword.length();
            return false;
        }
        return true;
    }

    private String takeField() {
        int colon = text.indexOf(':', at, Math.min(text.length(), at + LONGEST_FIELD));
        if (colon < 0) {
            return "";
        }
        String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        if (!FIELDS.contains(name)) {
            return "";
        }
        at = colon + 1;
        return name;
    }

    private String takeQuoted() {
        int from = ++at;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String words = text.substring(from, at);
        at = Math.min(at + 1, text.length());
        return words;
    }

    private int takeBetween() {
        Matcher between = BETWEEN.matcher(text).region(at, text.length());
        if (!between.lookingAt()) {
            return QueryToken.TOGETHER;
        }
        at = between.end();
        return Integer.parseInt(between.group(1));
    }

    private boolean isAt(char c, int index) {
        return index < text.length() && text.charAt(index) == c;
    }

    private boolean isQuoteAt(int index) {
        return index < text.length() && OPENING.indexOf(text.charAt(index)) >= 0;
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || c == '(' || c == ')' || OPENING.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
