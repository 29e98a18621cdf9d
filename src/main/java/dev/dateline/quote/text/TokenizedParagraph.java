package dev.dateline.quote.text;

import dev.dateline.article.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One paragraph as tokens in sentences, with the mentions found in it.
public final class TokenizedParagraph {
    /// Tokens that a clause giving the speaker may take up behind a quotation that ends a sentence.
    private static final int MAX_REPORTING_CLAUSE_TOKENS = 6;

    private static final int MAX_HEADING_TOKENS = 16;

    /// Shorter words are small in all headings.
    private static final int MIN_HEADING_WORD_LENGTH = 4;

    private static final int VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.VERB);

    private final String text;
    private final int index;
    private final Token[] tokens;
    private final int[] sentences;
    private final int[] shapes;
    private final boolean codeListing;

    /// For each token the first verb from it on, the size where there is none; made when first
    /// asked for.
    private int @Nullable [] nextVerbs;

    public TokenizedParagraph(String text, int index, List<Token> tokens) {
        this.text = text;
        this.index = index;
        this.tokens = tokens.toArray(Token[]::new);
        sentences = new int[this.tokens.length];
        shapes = new int[this.tokens.length];
        codeListing = CodeDetector.isCodeListing(this.tokens);
        for (int i = 0; i < this.tokens.length; i++) {
            shapes[i] = TokenShape.of(this.tokens[i]);
            if (i > 0) {
                sentences[i] = sentences[i - 1] + (startsSentence(i) ? 1 : 0);
            }
        }
    }

    /// The number of the paragraph in the article.
    public int index() {
        return index;
    }

    public int size() {
        return tokens.length;
    }

    /// Any number will do: outside the paragraph stands [Token#EDGE].
    public Token at(int i) {
        return i >= 0 && i < tokens.length ? tokens[i] : Token.EDGE;
    }

    /// The token as the models see it ([TokenShape]).
    public int shape(int i) {
        return i >= 0 && i < shapes.length ? shapes[i] : TokenShape.EDGE;
    }

    /// The cluster of the word at `i` ([Token#cluster()]).
    public int cluster(int i) {
        return at(i).cluster();
    }

    /// Whether it is made of code rather than of words.
    boolean isCodeListing() {
        return codeListing;
    }

    /// Whether it is the headline or another heading and writes most words large: any two of them
    /// look like a name there.
    public boolean isHeading() {
        if (index > 0 && (tokens.length > MAX_HEADING_TOKENS || endsSentence())) {
            return false;
        }
        int large = 0;
        int small = 0;
        for (Token token : tokens) {
            boolean counts =
                    token.isWord() && token.end() - token.start() >= MIN_HEADING_WORD_LENGTH;
            large += counts && token.capitalized() ? 1 : 0;
            small += counts && !token.capitalized() ? 1 : 0;
        }
        return large > 2 * small;
    }

    private boolean endsSentence() {
        Token last = at(tokens.length - 1);
        return last.isQuotedSpan() || ".!:;,".contains(last.lower());
    }

    /// Whether it may be a verb: any word that ends in -ed or -ing will do, for nothing else tells
    /// most of them.
    public boolean isVerb(int i) {
        Token word = at(i);
        return word.isWord()
                && (TokenShape.isReportingVerb(shape(i))
                        || word.isOneOf(VERB)
                        || word.lower().endsWith("ed")
                        || word.lower().endsWith("ing"));
    }

    /// The first token from `from` on that may be a verb, the size where there is none.
    public int nextVerb(int from) {
        if (nextVerbs == null) {
            nextVerbs = nextVerbs();
        }
        return from < nextVerbs.length ? nextVerbs[from] : tokens.length;
    }

    private int[] nextVerbs() {
        var next = new int[tokens.length];
        int verb = tokens.length;
        for (int i = tokens.length - 1; i >= 0; i--) {
            verb = isVerb(i) ? i : verb;
            next[i] = verb;
        }
        return next;
    }

    public boolean sameSentence(int i, int j) {
        return sentences[i] == sentences[j];
    }

    public int sentenceIndex(int i) {
        return sentences[i];
    }

    /// Returns the first token of the sentence of token `i`, at most `maxTokens` before `i`.
    public int sentenceStart(int i, int maxTokens) {
        int start = i;
        while (start > 0 && i - start < maxTokens && sameSentence(start - 1, i)) {
            start--;
        }
        return start;
    }

    /// Whether a sentence starts with the token, be it behind opening punctuation.
    public boolean isSentenceStart(int i) {
        return i == 0
                || sentences[i] != sentences[i - 1]
                || (at(i - 1).isPunctuation() && "-–—(*•:".contains(at(i - 1).lower()))
                || at(i - 1).isQuotedSpan();
    }

    public TextSpan span(int first, int last) {
        return new TextSpan(at(first).start(), at(last).end());
    }

    /// The words from token `first` to token `last` as printed, lines joined.
    public String textOf(int first, int last) {
        return first > last ? "" : normalizeWhitespace(span(first, last).in(text));
    }

    /// What the text has there, as printed.
    String textOf(TextSpan span) {
        return span.in(text);
    }

    /// Lines and runs of blanks become one space.
    public static String normalizeWhitespace(String words) {
        String stripped = words.strip();
        var joined = new StringBuilder(stripped.length());
        boolean blank = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean next = c == ' ' || (c >= '\t' && c <= '\r');
            if (!next) {
                joined.append(c);
            } else if (!blank) {
                joined.append(' ');
            }
            blank = next;
        }
        return joined.toString();
    }

    /// The character that ends the words of the stretch at token `i`, before its mark.
    public char lastCharacterOfSpan(int i) {
        Token token = at(i);
        int end = token.end() - 1;
        while (end > token.start() && isMarkOrBlank(text.charAt(end))) {
            end--;
        }
        return text.charAt(end);
    }

    /// Words of a stretch of the article's text, as blanks part them, counted up to `limit`.
    int countWords(TextSpan span, int limit) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end() && words < limit; i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /// Any offset will do: outside the text stand blanks.
    public char characterAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    }

    private static boolean isMarkOrBlank(char c) {
        return Character.isWhitespace(c) || "\"“”„‟″«»'’".indexOf(c) >= 0;
    }

    private boolean startsSentence(int i) {
        Token before = tokens[i - 1];
        if (before.isPunctuation()) {
            return ".?!".contains(before.lower()) && !tokens[i].isPunctuation();
        }
        return before.isQuotedSpan()
                && ".?!".indexOf(lastCharacterOfSpan(i - 1)) >= 0
                && (tokens[i].capitalized() || tokens[i].isQuotedSpan())
                && !(lastCharacterOfSpan(i - 1) != '.' && startsReportingClause(i));
    }

    /// Whether the words from `i` on tell who asked or exclaimed.
    private boolean startsReportingClause(int i) {
        for (int j = i;
                j < i + MAX_REPORTING_CLAUSE_TOKENS && !at(j).isQuotedSpan() && !at(j).is(".");
                j++) {
            if (at(j).is(WordClass.REPORTING_VERB)) {
                return true;
            }
        }
        return false;
    }
}
