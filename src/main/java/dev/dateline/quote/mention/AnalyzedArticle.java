package dev.dateline.quote.mention;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.span.ParagraphSegmenter;
import dev.dateline.quote.span.QuotedSpan;
import dev.dateline.quote.span.QuotedSpanScanner;
import dev.dateline.quote.text.CapitalizationIndex;
import dev.dateline.quote.text.DocumentStyle;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.Tokenizer;

import java.util.ArrayList;
import java.util.List;

/// An article analysed for quotation finding: tokens, quoted spans, mentions and reporting clauses.
///
/// The lists by paragraph have one entry for every paragraph of [ParagraphSegmenter]. For one
/// thread, as [ReportingClauses] are found on first use.
public final class AnalyzedArticle {
    private final Article article;
    private final List<TokenizedParagraph> paragraphs;
    private final List<SpanContext> spanContexts;
    private final List<ParagraphMentions> mentions;
    private final List<ReportingClauses> reportingClauses;
    private final DocumentStyle style;
    private final EntityProminence prominence;

    private AnalyzedArticle(Article article, List<QuotedSpan> spans) {
        this.article = article;
        paragraphs = tokenize(article, spans);
        spanContexts = contexts(spans, paragraphs);
        CapitalizationIndex capitalization = CapitalizationIndex.of(paragraphs);
        mentions = paragraphs.stream().map(p -> ParagraphMentions.find(p, capitalization)).toList();
        reportingClauses = mentions.stream().map(ReportingClauses::new).toList();
        style = DocumentStyle.of(spanContexts, paragraphs);
        prominence = EntityProminence.of(mentions, reportingClauses, spanContexts);
    }

    /// Finds the quoted spans of an article and analyses it.
    public static AnalyzedArticle of(Article article) {
        return of(article, QuotedSpanScanner.scan(article));
    }

    /// Analyses an article whose quoted spans are already known.
    public static AnalyzedArticle of(Article article, List<QuotedSpan> spans) {
        return new AnalyzedArticle(article, spans);
    }

    /// Analyses an article as if its quotation marks were ordinary punctuation.
    public static AnalyzedArticle withoutSpans(Article article) {
        return new AnalyzedArticle(article, List.of());
    }

    private static List<TokenizedParagraph> tokenize(Article article, List<QuotedSpan> spans) {
        var paragraphs = new ArrayList<TokenizedParagraph>();
        var tokenizer = new Tokenizer(article.text());
        int first = 0;
        for (TextSpan paragraph : ParagraphSegmenter.segment(article)) {
            int end = first;
            while (end < spans.size() && spans.get(end).paragraphIndex() == paragraphs.size()) {
                end++;
            }
            List<Token> tokens = tokenizer.tokenize(paragraph, spans.subList(first, end), first);
            paragraphs.add(new TokenizedParagraph(article.text(), paragraphs.size(), tokens));
            first = end;
        }
        return paragraphs;
    }

    private static List<SpanContext> contexts(
            List<QuotedSpan> spans, List<TokenizedParagraph> paragraphs) {
        var contexts = new ArrayList<SpanContext>();
        for (TokenizedParagraph paragraph : paragraphs) {
            boolean first = true;
            for (int i = 0; i < paragraph.size(); i++) {
                if (paragraph.at(i).isQuotedSpan()) {
                    QuotedSpan span = spans.get(paragraph.at(i).spanIndex());
                    contexts.add(new SpanContext(span, paragraph, i, first));
                    first = false;
                }
            }
        }
        return contexts;
    }

    public Article article() {
        return article;
    }

    public List<TokenizedParagraph> paragraphs() {
        return paragraphs;
    }

    /// Returns the quoted spans in the order of the text.
    public List<SpanContext> spanContexts() {
        return spanContexts;
    }

    /// Returns the mentions of each paragraph.
    public List<ParagraphMentions> mentions() {
        return mentions;
    }

    /// Returns the reporting clauses of each paragraph.
    public List<ReportingClauses> reportingClauses() {
        return reportingClauses;
    }

    public DocumentStyle style() {
        return style;
    }

    public EntityProminence prominence() {
        return prominence;
    }

    /// Returns the text of a quoted span without its marks.
    public String textOf(QuotedSpan span) {
        return span.inner().in(article.text());
    }
}
