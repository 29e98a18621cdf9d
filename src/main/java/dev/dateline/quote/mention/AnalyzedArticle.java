package dev.dateline.quote.mention;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.span.ParagraphSegmenter;
import dev.dateline.quote.span.QuotedSpan;
import dev.dateline.quote.text.CapitalizationIndex;
import dev.dateline.quote.text.DocumentStyle;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.Tokenizer;

import java.util.ArrayList;
import java.util.List;

/// An article read for quotations: its stretches and where they stand, its paragraphs as tokens,
/// and the mentions and sayings in them. Lists by paragraph number have one entry for every
/// paragraph.
public record AnalyzedArticle(
        Article article,
        List<SpanContext> spanContexts,
        List<TokenizedParagraph> paragraphs,
        List<ParagraphMentions> mentions,
        List<ReportingClauses> reportingClauses,
        DocumentStyle style,
        EntityProminence prominence) {

    public static AnalyzedArticle of(Article article, List<QuotedSpan> stretches) {
        List<TokenizedParagraph> passages = paragraphs(article, stretches);
        CapitalizationIndex casing = CapitalizationIndex.of(passages);
        List<ParagraphMentions> mentions =
                passages.stream().map(p -> ParagraphMentions.find(p, casing)).toList();
        List<ReportingClauses> sayings = mentions.stream().map(ReportingClauses::of).toList();
        List<SpanContext> places = spanContexts(stretches, passages);
        return new AnalyzedArticle(
                article,
                places,
                passages,
                mentions,
                sayings,
                DocumentStyle.of(places, passages),
                EntityProminence.of(mentions, sayings, places));
    }

    private static List<TokenizedParagraph> paragraphs(
            Article article, List<QuotedSpan> stretches) {
        var passages = new ArrayList<TokenizedParagraph>();
        var tokenizer = new Tokenizer(article.text());
        int first = 0;
        for (TextSpan paragraph : ParagraphSegmenter.segment(article)) {
            int end = first;
            while (end < stretches.size()
                    && stretches.get(end).paragraphIndex() == passages.size()) {
                end++;
            }
            List<Token> tokens =
                    tokenizer.tokenize(paragraph, stretches.subList(first, end), first);
            passages.add(new TokenizedParagraph(article.text(), passages.size(), tokens));
            first = end;
        }
        return passages;
    }

    private static List<SpanContext> spanContexts(
            List<QuotedSpan> stretches, List<TokenizedParagraph> passages) {
        var places = new ArrayList<SpanContext>();
        for (TokenizedParagraph passage : passages) {
            boolean first = true;
            for (int i = 0; i < passage.size(); i++) {
                if (passage.at(i).isQuotedSpan()) {
                    places.add(
                            new SpanContext(
                                    stretches.get(passage.at(i).spanIndex()), passage, i, first));
                    first = false;
                }
            }
        }
        return places;
    }

    public String text() {
        return article.text();
    }
}
