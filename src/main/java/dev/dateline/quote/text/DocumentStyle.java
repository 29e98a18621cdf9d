package dev.dateline.quote.text;

import java.util.List;

/// Summarises how an article uses quotation marks: news for speech, manuals for labels.
///
/// @param speechLevel the share of spans longer than a few words, in quarters: 0 to 4
/// @param addressLevel how often the article says "you": never, once or twice, often
/// @param codeLevel how often code stands between marks or forms a paragraph, in the same steps
public record DocumentStyle(int speechLevel, int addressLevel, int codeLevel) {
    private static final int LONG_SPAN_WORDS = 6;
    private static final int STEPS = 4;
    private static final int OFTEN = 3;

    public static DocumentStyle of(
            List<SpanContext> contexts, List<TokenizedParagraph> paragraphs) {
        long longOnes =
                contexts.stream()
                        .filter(context -> context.countWords(LONG_SPAN_WORDS) == LONG_SPAN_WORDS)
                        .count();
        int speech = contexts.isEmpty() ? 0 : (int) (STEPS * longOnes / contexts.size());
        int address = 0;
        for (TokenizedParagraph paragraph : paragraphs) {
            for (int i = 0; i < paragraph.size() && address < OFTEN; i++) {
                address += paragraph.at(i).is("you") || paragraph.at(i).is("your") ? 1 : 0;
            }
        }
        return new DocumentStyle(speech, bucket(address), bucket(codeLevel(contexts, paragraphs)));
    }

    private static int codeLevel(List<SpanContext> contexts, List<TokenizedParagraph> paragraphs) {
        long listings =
                paragraphs.stream().filter(TokenizedParagraph::isCodeListing).limit(OFTEN).count();
        long marked =
                contexts.stream().filter(CodeDetector::isCode).limit(OFTEN - listings).count();
        return (int) (listings + marked);
    }

    /// Returns a code for how often something occurs: 0 never, 1 once or twice, 2 more often.
    private static int bucket(int times) {
        return times == 0 ? 0 : times < OFTEN ? 1 : 2;
    }
}
