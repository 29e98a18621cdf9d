package dev.dateline.quote.text;

import dev.dateline.article.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The tokens of one paragraph, divided into sentences.
public final class TokenizedParagraph {
    /// Maximum length in tokens of a reporting clause after a quoted question or exclamation.
    private static final int MAX_REPORTING_CLAUSE_TOKENS = 6;

    private static final int MAX_HEADING_TOKENS = 16;

    /// Minimum number of characters of the words that show whether a paragraph is a heading.
    ///
    /// Shorter words are in lower case in all headings.
    private static final int MIN_HEADING_WORD_LENGTH = 4;

    private static final int VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.VERB);

    private final String text;
    private final int index;
    private final Token[] tokens;
    private final int[] sentences;
    private final int[] shapes;
    private final boolean codeListing;

    /// For each token, the first verb from it on, or the number of tokens if none follows.
    ///
    /// It is computed on first use.
    private int @Nullable [] nextVerbs;

    /// Whether the paragraph is a heading; computed on first use.
    private @Nullable Boolean heading;

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

    /// Returns the index of the paragraph in the article.
    public int index() {
        return index;
    }

    public int size() {
        return tokens.length;
    }

    /// Returns the token at an index, or [Token#EDGE] outside the paragraph.
    public Token at(int i) {
        return i >= 0 && i < tokens.length ? tokens[i] : Token.EDGE;
    }

    /// Returns the shape of the token at an index, which may be outside the paragraph
    /// ([TokenShape]).
    public int shape(int i) {
        return i >= 0 && i < shapes.length ? shapes[i] : TokenShape.EDGE;
    }

    /// Returns the cluster of the token at an index, which may be outside the paragraph
    /// ([Token#cluster()]).
    public int cluster(int i) {
        return at(i).cluster();
    }

    /// Returns whether the paragraph consists of code rather than of words.
    boolean isCodeListing() {
        return codeListing;
    }

    /// Returns whether the paragraph is a heading that capitalises most words.
    ///
    /// In such a heading, any two words look like a name.
    public boolean isHeading() {
        if (heading == null) {
            heading = computeHeading();
        }
        return heading;
    }

    private boolean computeHeading() {
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

    /// Returns whether the token at an index may be a verb.
    ///
    /// Any word in -ed or -ing counts, as there is no list of all verbs.
    public boolean isVerb(int i) {
        Token word = at(i);
        return word.isWord()
                && (TokenShape.isReportingVerb(shape(i))
                        || word.isOneOf(VERB)
                        || word.lower().endsWith("ed")
                        || word.lower().endsWith("ing"));
    }

    /// Returns the first token from `from` on that may be a verb, or [#size()] if none follows.
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

    /// Returns the first token of the sentence of token `i`.
    public int sentenceStart(int i) {
        return firstOfSentence(sentences[i]);
    }

    /// Returns the last token of the sentence of token `i`.
    public int sentenceEnd(int i) {
        return firstOfSentence(sentences[i] + 1) - 1;
    }

    /// Returns the first token of a sentence, or the size if there are fewer sentences.
    private int firstOfSentence(int sentence) {
        int low = 0;
        int high = sentences.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences[middle] < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Returns whether a sentence starts with the token at an index, even after opening
    /// punctuation.
    public boolean isSentenceStart(int i) {
        return i == 0
                || sentences[i] != sentences[i - 1]
                || (at(i - 1).isPunctuation() && "-–—(*•:".contains(at(i - 1).lower()))
                || at(i - 1).isQuotedSpan();
    }

    public TextSpan span(int first, int last) {
        return new TextSpan(at(first).start(), at(last).end());
    }

    /// Returns the text from token `first` to token `last` with normalised white space.
    public String textOf(int first, int last) {
        return first > last ? "" : normalizeWhitespace(span(first, last).in(text));
    }

    /// Returns the text of a span as printed.
    String textOf(TextSpan span) {
        return span.in(text);
    }

    /// Strips a text and replaces each run of blanks and line breaks with one space.
    public static String normalizeWhitespace(String printed) {
        String stripped = printed.strip();
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

    /// Returns the last character of the quoted span at token `i`, before its closing mark.
    public char lastCharacterOfSpan(int i) {
        Token token = at(i);
        int end = token.end() - 1;
        while (end > token.start() && isMarkOrBlank(text.charAt(end))) {
            end--;
        }
        return text.charAt(end);
    }

    /// Returns the number of words in a span of the text, at most `limit`.
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

    /// Returns the character at any offset, or a space outside the text.
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

    /// Returns whether the tokens from `i` on are a reporting clause that names who asked or
    /// exclaimed.
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
