package dev.dateline.quote;

import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who speaks in an article without a name: quotations of somebody whom it only calls an
/// official or people, and sentences that tell what such people said. Those who are named beside
/// the noun are none of them, nor are organisations, nor is whoever is only "he".
public final class UnnamedFinder {
    private static final String NOUN = UnnamedSurroundings.NOUN;

    private static final String OF = UnnamedSurroundings.OF;

    private static final String SAID = UnnamedWords.anySaying();

    private static final Pattern SAYS = pattern("\\b(?:" + SAID + "|saying|according\\s+to)\\b");

    private static final Pattern KNOWING =
            pattern(
                    NOUN
                            + "\\s+(?<more>(?:familiar\\s+with|briefed\\s+(?:on|about)|close\\s+to"
                            + "|privy\\s+to|with\\s+(?:\\w+\\s+)?knowledge\\s+of)"
                            + "\\s+(?:(?:the|its|their|his|her|this|those)\\s+)?[\\p{L}'’-]+)");

    /// After one of those: what it says itself, or more of who it is. Where nothing of that follows
    /// it may be said of whoever is named before it.
    private static final Pattern GOES_ON = pattern("[^,.]*?\\b" + SAID + "\\b|,\\s+who\\b");

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

    private static final Pattern ANY_NOUN = UnnamedSurroundings.ANY_NOUN;

    private static final Pattern NOUN_SAYS =
            pattern(
                    NOUN
                            + OF
                            + "?(?:\\s+speaking\\s+(?:to|with)\\s+(?:the\\s+)?"
                            + UnnamedSurroundings.NAME
                            + ")?(?:\\s+(?:ha(?:ve|s|d)|also|later|then|privately|even))*\\s+"
                            + SAID
                            + "\\b");

    private static final Pattern SAYS_NOUN =
            pattern(
                    "(?:[”\"’',]\\s+(?:said|says|added|wrote|noted)|\\baccording\\s+to)\\s+"
                            + "(?<before>(?:[\\p{L}\\p{N}'’.&-]+\\s+){0,5}?)"
                            + NOUN
                            + "(?!\\s+(?!(?:who|with|for|at|in|of|from|on|and|that|speaking|involved)\\b)"
                            + "(?-i:\\p{Ll}))");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final QuotedArticle article;
    private final String text;
    private final UnnamedSurroundings around;

    /// By where the noun stands that calls them, or, where none does, what is said of them.
    private final TreeMap<Integer, UnnamedSource> found = new TreeMap<>();

    private UnnamedFinder(QuotedArticle article) {
        this.article = article;
        text = article.article().text();
        around = new UnnamedSurroundings(text);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// In the order of the text.
    public static List<UnnamedSource> find(QuotedArticle article) {
        var finder = new UnnamedFinder(article);
        for (Paragraph paragraph : article.article().body()) {
            finder.readParagraph(paragraph.span());
        }
        finder.addQuotations();
        return new ArrayList<>(finder.found.values());
    }

    /// Most paragraphs have nothing of it, and to cut one into sentences takes longer than to see
    /// that.
    private void readParagraph(TextSpan paragraph) {
        boolean telling =
                around.find(SAYS, paragraph).find() && around.find(ANY_NOUN, paragraph).find();
        if (!telling && !around.find(ANONYMITY, paragraph).find()) {
            return;
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(paragraph.in(text));
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            readSentence(new TextSpan(start, end).shift(paragraph.start()));
            start = end;
        }
    }

    private void readSentence(TextSpan sentence) {
        boolean anonymous = around.find(ANONYMITY, sentence).find();
        if (!anonymous && !around.find(SAYS, sentence).find()) {
            return;
        }
        addKnowing(sentence);
        if (anonymous) {
            addAnonymous(sentence);
        }
        addWhoSay(sentence);
        addWhoAreCited(sentence);
    }

    /// "People familiar with the matter", wherever in the sentence they stand.
    private void addKnowing(TextSpan sentence) {
        for (Matcher m = around.find(KNOWING, sentence); m.find(); ) {
            UnnamedPhrase phrase = around.phrase(m, sentence);
            boolean goesOn =
                    around.find(GOES_ON, new TextSpan(m.end(), sentence.end())).lookingAt();
            if (!around.isTold(phrase, sentence)
                    && (goesOn || !around.isApposition(phrase, sentence))
                    && !around.isNamed(phrase.noun(), sentence)) {
                add(phrase, m.group("more"), sentence);
            }
        }
    }

    /// "Officials said", in this order.
    private void addWhoSay(TextSpan sentence) {
        for (Matcher m = around.find(NOUN_SAYS, sentence); m.find(); ) {
            UnnamedPhrase phrase = around.phrase(m, sentence);
            boolean ends = around.endsSoon(m.end(), sentence);
            if (around.isSource(phrase) && (ends || !around.isApposition(phrase, sentence))) {
                add(phrase, "", sentence);
            }
        }
    }

    /// "According to officials", and what follows a quotation: "said one official".
    private void addWhoAreCited(TextSpan sentence) {
        for (Matcher m = around.find(SAYS_NOUN, sentence); m.find(); ) {
            UnnamedPhrase phrase = around.phrase(m, sentence);
            boolean whole =
                    phrase.span().start() - phrase.determiner().length() - 1 <= m.start("before");
            if (whole && around.isSource(phrase) && !around.isNamed(phrase.noun(), sentence)) {
                add(phrase, "", sentence);
            }
        }
    }

    /// Who wants not to be named is the last one who is spoken of before that; where that is nobody
    /// whom a noun of the list calls, the wish itself has to do.
    private void addAnonymous(TextSpan sentence) {
        Matcher wish = around.find(ANONYMITY, sentence);
        while (wish.find()) {
            UnnamedPhrase last = null;
            for (Matcher m = around.find(ANY_NOUN, new TextSpan(sentence.start(), wish.start()));
                    m.find(); ) {
                UnnamedPhrase phrase = around.phrase(m, sentence);
                last = around.isTold(phrase, sentence) ? last : phrase;
            }
            if (last == null) {
                put(wish.start(), SPACE.matcher(wish.group()).replaceAll(" "), sentence);
            } else if (!around.isApposition(last, sentence)
                    && !around.isNamed(last.noun(), sentence)) {
                add(last, "", sentence);
            }
        }
    }

    private void add(UnnamedPhrase phrase, String more, TextSpan sentence) {
        put(phrase.noun().start(), phrase.wording(text, more), sentence);
    }

    /// Nothing of what somebody says who is quoted, nor where the reader knows who speaks.
    private void put(int at, String wording, TextSpan sentence) {
        boolean taken =
                article.quotes().stream()
                        .anyMatch(q ->
                                (q.span().start() <= at && at < q.span().end())
                                        || (q.isCorrected() && sentence.overlaps(q.span())));
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

    /// With the words of the sentence that calls the speaker, if it is known for what it is.
    private void addQuotation(Quote quote, int number) {
        TextSpan mention = quote.speaker().mention().span();
        Map.Entry<Integer, UnnamedSource> told = found.ceilingEntry(mention.start());
        if (told != null && told.getKey() < mention.end() && !told.getValue().isQuoted()) {
            String wording = told.getValue().wording();
            found.put(told.getKey(), new UnnamedSource(wording, quote.span(), number));
        } else if (isSource(quote.speaker()) && isSourceAt(mention, quote.speaker())) {
            String wording = wording(quote.speaker());
            found.put(quote.span().start(), new UnnamedSource(wording, quote.span(), number));
        }
    }

    /// Whether the words by which the speaker is called where it speaks let it be a source, if they
    /// have the noun: not those of one who was spoken of before, nor a noun alone.
    private boolean isSourceAt(TextSpan mention, Speaker speaker) {
        String noun = noun(speaker.name()).in(speaker.name());
        for (Matcher m = around.find(ANY_NOUN, mention); m.find(); ) {
            if (m.group().equalsIgnoreCase(noun)) {
                TextSpan line = around.line(m.start());
                UnnamedPhrase phrase = around.phrase(m, line);
                return around.isSource(phrase) && !around.isNamed(phrase.noun(), line);
            }
        }
        return true;
    }

    private static boolean isSource(Speaker speaker) {
        String name = speaker.name().toLowerCase(Locale.ROOT);
        TextSpan noun = noun(name);
        return UnnamedWords.isNoun(noun.in(name))
                && UnnamedPhrase.endingWith(noun, name, 0).isSource(name);
    }

    private static String wording(Speaker speaker) {
        String name = speaker.name();
        return UnnamedPhrase.endingWith(noun(name), name, 0).wording(name, "");
    }

    /// The last word.
    private static TextSpan noun(String name) {
        return new TextSpan(name.lastIndexOf(' ') + 1, name.length());
    }
}
