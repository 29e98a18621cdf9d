package dev.dateline.quote.unnamed;

import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the statements of unnamed sources in an article.
///
/// These are quotations whose speaker is only called an official or people, and sentences that
/// report what such people said. Sources that are named beside the noun, organisations, and mere
/// pronouns do not count.
public final class UnnamedSourceFinder {
    private static final String NOUN = UnnamedSourceContext.NOUN;

    private static final String OF = UnnamedSourceContext.AFFILIATION;

    private static final String REPORTING_VERB = UnnamedSourceLexicon.reportingVerbPattern();

    private static final Pattern REPORTING_EXPRESSION =
            pattern("\\b(?:" + REPORTING_VERB + "|saying|according\\s+to)\\b");

    private static final Pattern INFORMED_SOURCE =
            pattern(
                    NOUN
                            + "\\s+(?<more>(?:familiar\\s+with|briefed\\s+(?:on|about)|close\\s+to"
                            + "|privy\\s+to|with\\s+(?:\\w+\\s+)?knowledge\\s+of)"
                            + "\\s+(?:(?:the|its|their|his|her|this|those)\\s+)?[\\p{L}'’-]+)");

    /// Pattern after an informed source: a reporting verb, or "who" with more of its description.
    ///
    /// Without it, the phrase may describe a person named before.
    private static final Pattern CONTINUATION =
            pattern("[^,.]{0,400}?\\b" + REPORTING_VERB + "\\b|,\\s+who\\b");

    private static final Pattern ANONYMITY =
            pattern(
                    "\\b(?:(?:ask|wish|request|prefer|insist|want)\\w*\\s+(?:not\\s+to|to\\s+not)"
                            + "\\s+be\\s+(?:named|identified|quoted)"
                            + "|(?:declin|refus)\\w*\\s+to\\s+be\\s+(?:named|identified|quoted)"
                            + "|(?:ask|wish|request|prefer|insist|want)\\w*\\s+to"
                            + "\\s+(?:be|remain|stay)\\s+(?:anonymous|unnamed)"
                            + "|(?:on|under)\\s+(?:the\\s+)?condition\\s+of\\s+anonymity"
                            + "|(?:spoke|speaking|speak|talked)\\s+anonymously"
                            + "|(?:ask\\w*\\s+for|request\\w*)\\s+anonymity)\\b");

    private static final Pattern ANY_NOUN = UnnamedSourceContext.ANY_NOUN;

    private static final Pattern NOUN_BEFORE_VERB =
            pattern(
                    NOUN
                            + OF
                            + "?(?:\\s+speaking\\s+(?:to|with)\\s+(?:the\\s+)?"
                            + UnnamedSourceContext.NAME
                            + ")?(?:\\s+(?:ha(?:ve|s|d)|also|later|then|privately|even))*\\s+"
                            + REPORTING_VERB
                            + "\\b");

    private static final Pattern VERB_BEFORE_NOUN =
            pattern(
                    "(?:[”\"’',]\\s+(?:said|says|added|wrote|noted)|\\baccording\\s+to)\\s+"
                            + "(?<before>(?:[\\p{L}\\p{N}'’.&-]+\\s+){0,5}?)"
                            + NOUN
                            + "(?!\\s+(?!(?:who|with|for|at|in|of|from|on|and|that|speaking|involved)\\b)"
                            + "(?-i:\\p{Ll}))");

    /// Maximum number of characters of a sentence; longer ones, such as lists without full stops,
    /// are searched in parts.
    private static final int MAX_SENTENCE_LENGTH = 2_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final QuotedArticle article;
    private final String text;
    private final UnnamedSourceContext context;
    private final SpanSet quotations;

    /// The quotations whose speakers the user corrected.
    private final SpanSet corrections;

    /// The sources found so far, by the offset of their noun.
    ///
    /// Sources without noun have the offset of their statement.
    private final TreeMap<Integer, UnnamedSource> found = new TreeMap<>();

    private UnnamedSourceFinder(QuotedArticle article) {
        this.article = article;
        text = article.article().text();
        context = new UnnamedSourceContext(text);
        quotations = new SpanSet(article.quotes().stream().map(Quote::span).toList());
        corrections =
                new SpanSet(
                        article.quotes().stream()
                                .filter(Quote::isCorrected)
                                .map(Quote::span)
                                .toList());
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// Returns the statements of unnamed sources in an article, in the order of the text.
    public static List<UnnamedSource> find(QuotedArticle article) {
        var finder = new UnnamedSourceFinder(article);
        for (Paragraph paragraph : article.article().body()) {
            finder.searchParagraph(paragraph.span());
        }
        finder.addQuotations();
        return new ArrayList<>(finder.found.values());
    }

    /// Searches a paragraph for sources if its words suggest that it has one.
    ///
    /// Splitting all paragraphs into sentences would be slow.
    private void searchParagraph(TextSpan paragraph) {
        boolean telling =
                context.find(REPORTING_EXPRESSION, paragraph).find()
                        && context.find(ANY_NOUN, paragraph).find();
        if (!telling && !context.find(ANONYMITY, paragraph).find()) {
            return;
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(paragraph.in(text));
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            for (int from = start; from < end; from += MAX_SENTENCE_LENGTH) {
                int to = Math.min(end, from + MAX_SENTENCE_LENGTH);
                searchSentence(new TextSpan(from, to).shift(paragraph.start()));
            }
            start = end;
        }
    }

    private void searchSentence(TextSpan sentence) {
        boolean anonymous = context.find(ANONYMITY, sentence).find();
        if (!anonymous && !context.find(REPORTING_EXPRESSION, sentence).find()) {
            return;
        }
        addInformedSources(sentence);
        if (anonymous) {
            addAnonymitySources(sentence);
        }
        addSubjects(sentence);
        addCitedSources(sentence);
    }

    /// Adds informed sources, such as "people familiar with the matter", anywhere in the sentence.
    private void addInformedSources(TextSpan sentence) {
        for (Matcher m = context.find(INFORMED_SOURCE, sentence); m.find(); ) {
            UnnamedSourcePhrase phrase = context.phrase(m, sentence);
            boolean goesOn =
                    context.find(CONTINUATION, new TextSpan(m.end(), sentence.end())).lookingAt();
            if (!context.isAddressee(phrase)
                    && (goesOn || !context.isApposition(phrase))
                    && !context.isNamed(phrase)) {
                add(phrase, m.group("more"));
            }
        }
    }

    /// Adds sources that precede their reporting verb: "officials said".
    private void addSubjects(TextSpan sentence) {
        for (Matcher m = context.find(NOUN_BEFORE_VERB, sentence); m.find(); ) {
            UnnamedSourcePhrase phrase = context.phrase(m, sentence);
            boolean ends = context.isSentenceFinal(m.end(), sentence);
            if (context.isSource(phrase) && (ends || !context.isApposition(phrase))) {
                add(phrase, "");
            }
        }
    }

    /// Adds sources that follow their reporting verb: "according to officials", "said one
    /// official".
    private void addCitedSources(TextSpan sentence) {
        for (Matcher m = context.find(VERB_BEFORE_NOUN, sentence); m.find(); ) {
            UnnamedSourcePhrase phrase = context.phrase(m, sentence);
            boolean whole =
                    phrase.span().start() - phrase.determiner().length() - 1 <= m.start("before");
            if (whole && context.isSource(phrase) && !context.isNamed(phrase)) {
                add(phrase, "");
            }
        }
    }

    /// Adds the source that asks for anonymity: the last one mentioned before the request.
    ///
    /// If no known noun describes it, the request itself is the description.
    private void addAnonymitySources(TextSpan sentence) {
        Matcher wish = context.find(ANONYMITY, sentence);
        UnnamedSourcePhrase last = null;
        int searched = sentence.start();
        while (wish.find()) {
            for (Matcher m = context.find(ANY_NOUN, new TextSpan(searched, wish.start()));
                    m.find(); ) {
                UnnamedSourcePhrase phrase = context.phrase(m, sentence);
                last = context.isAddressee(phrase) ? last : phrase;
            }
            searched = wish.start();
            if (last == null) {
                addStatement(wish.start(), SPACE.matcher(wish.group()).replaceAll(" "), sentence);
            } else if (!context.isApposition(last) && !context.isNamed(last)) {
                add(last, "");
            }
        }
    }

    private void add(UnnamedSourcePhrase phrase, String more) {
        addStatement(phrase.noun().start(), phrase.description(more), phrase.sentence());
    }

    /// Adds a statement unless its source speaks a quotation or the user corrected the speaker.
    private void addStatement(int at, String wording, TextSpan sentence) {
        boolean taken =
                quotations.overlap(new TextSpan(at, at + 1)) || corrections.overlap(sentence);
        if (!taken) {
            found.putIfAbsent(
                    at, new UnnamedSource(wording, stripped(sentence), UnnamedSource.NO_QUOTE));
        }
    }

    private TextSpan stripped(TextSpan span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(span.start(), end);
    }

    private void addQuotations() {
        for (int number = 0; number < article.quotes().size(); number++) {
            Quote quote = article.quotes().get(number);
            Speaker.Kind kind = quote.speaker().kind();
            if (!quote.continues()
                    && (kind == Speaker.Kind.UNNAMED || kind == Speaker.Kind.GROUP)) {
                addQuotation(quote, number);
            }
        }
    }

    /// Adds a quotation as the statement of its source.
    ///
    /// If the source was found in the sentence already, its description is kept.
    private void addQuotation(Quote quote, int number) {
        TextSpan mention = quote.speaker().mention().span();
        Map.Entry<Integer, UnnamedSource> told = found.ceilingEntry(mention.start());
        if (told != null && told.getKey() < mention.end() && !told.getValue().isQuoted()) {
            String wording = told.getValue().description();
            found.put(told.getKey(), new UnnamedSource(wording, quote.span(), number));
        } else if (isSource(quote.speaker()) && isSourceMention(mention, quote.speaker())) {
            String wording = phrase(quote.speaker().name()).description("");
            found.put(quote.span().start(), new UnnamedSource(wording, quote.span(), number));
        }
    }

    /// Returns whether the mention that introduces a quotation can be an unnamed source.
    ///
    /// A source that was mentioned before, or a noun alone, cannot.
    private boolean isSourceMention(TextSpan mention, Speaker speaker) {
        String noun = phrase(speaker.name()).nounText();
        for (Matcher m = context.find(ANY_NOUN, mention); m.find(); ) {
            if (m.group().equalsIgnoreCase(noun)) {
                TextSpan line = context.lineAt(m.start());
                UnnamedSourcePhrase phrase = context.phrase(m, line);
                return context.isSource(phrase) && !context.isNamed(phrase);
            }
        }
        return true;
    }

    private static boolean isSource(Speaker speaker) {
        UnnamedSourcePhrase phrase = phrase(speaker.name().toLowerCase(Locale.ROOT));
        return UnnamedSourceLexicon.isNoun(phrase.nounText()) && phrase.isSource();
    }

    /// Returns a speaker's name as a phrase whose noun is its last word.
    private static UnnamedSourcePhrase phrase(String name) {
        var noun = new TextSpan(name.lastIndexOf(' ') + 1, name.length());
        return UnnamedSourcePhrase.endingWith(noun, name, new TextSpan(0, name.length()));
    }
}
