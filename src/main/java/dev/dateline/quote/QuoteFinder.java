package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.quote.classify.QuotationClassifier;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityName;
import dev.dateline.quote.mention.NamedEntities;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.model.BundledModels;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.span.QuotedSpan;
import dev.dateline.quote.span.QuotedSpanScanner;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.speaker.AttributionRule;
import dev.dateline.quote.speaker.SpeakerAttributor;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.TokenizedParagraph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the quotations of an article with their speakers. Thread-safe.
///
/// Quotation marks give quoted spans. Each span is attributed to a mention and classified as a
/// quotation or not, and the mention is resolved to a full name. `docs/quotes.md` describes the
/// method and its accuracy.
public final class QuoteFinder {
    /// Version of quotation finding, increased with any change to its results.
    ///
    /// Stored quotations of an earlier version are recomputed.
    public static final int VERSION = 16;

    /// Minimum probability at which a quotation is attributed to a named speaker.
    ///
    /// Of candidates below it, one in nine is the speaker in political news (`docs/quotes.md`).
    private static final double MIN_SPEAKER_PROBABILITY = 0.3;

    private final LinearModel speakerModel;
    private final LinearModel spanModel;
    private final LinearModel contextModel;

    /// Creates a quotation finder with the bundled models.
    public QuoteFinder() {
        this(BundledModels.SPEAKER, BundledModels.SPAN, BundledModels.CONTEXT);
    }

    public QuoteFinder(LinearModel speakerModel, LinearModel spanModel, LinearModel contextModel) {
        this.speakerModel = speakerModel;
        this.spanModel = spanModel;
        this.contextModel = contextModel;
    }

    /// Returns the quotations of an article in the order of the text.
    ///
    /// Never fails, whatever the text.
    public List<Quote> find(Article article) {
        List<QuotedSpan> spans = QuotedSpanScanner.scan(article);
        if (spans.isEmpty()) {
            return List.of();
        }
        AnalyzedArticle analyzed = AnalyzedArticle.of(article, spans);
        List<Optional<Attribution>> attributions =
                new SpeakerAttributor(analyzed, speakerModel).attributeAll();
        double[] probabilities =
                QuotationClassifier.probabilities(analyzed, attributions, spanModel, contextModel);
        @Nullable SpeakerResolver resolver = null;
        boolean accepted = false;
        var quotes = new ArrayList<Quote>();
        for (int i = 0; i < spans.size(); i++) {
            Optional<Attribution> attribution = attributions.get(i);
            SpanContext context = analyzed.spanContexts().get(i);
            boolean runsOn = accepted && context.quotedSpan().continues() && probabilities[i] > 0;
            accepted =
                    runsOn || QuotationClassifier.accepts(context, attribution, probabilities[i]);
            if (accepted) {
                resolver = resolver == null ? new SpeakerResolver(analyzed) : resolver;
                quotes.add(quote(context, probabilities[i], attribution, resolver, article));
            }
        }
        return quotes;
    }

    /// Returns the names in an article, each in its fullest form, in the order of the text.
    public List<String> findNames(Article article) {
        List<ParagraphMentions> mentions = AnalyzedArticle.of(article).mentions();
        NamedEntities entities = NamedEntities.of(mentions);
        return mentions.stream()
                .flatMap(paragraph -> paragraph.all().stream())
                .filter(EntityMention::isName)
                .map(mention -> entities.fullestForm(EntityName.of(mention)).text())
                .distinct()
                .toList();
    }

    private static Quote quote(
            SpanContext context,
            double probability,
            Optional<Attribution> attribution,
            SpeakerResolver resolver,
            Article article) {
        QuotedSpan span = context.quotedSpan();
        return new Quote(
                span.inner(),
                TokenizedParagraph.normalizeWhitespace(span.inner().in(article.text())),
                span.continues(),
                attribution.map(a -> speaker(a, resolver)).orElse(Speaker.NOBODY),
                attribution.map(Attribution::cue).orElse(Cue.NONE),
                probability * attribution.map(Attribution::probability).orElse(1.0),
                attribution.map(Attribution::rule).orElse(AttributionRule.NONE).key());
    }

    private static Speaker speaker(Attribution attribution, SpeakerResolver resolver) {
        Speaker candidate = resolver.resolve(attribution.mention());
        return attribution.probability() < MIN_SPEAKER_PROBABILITY
                ? candidate.asUncertain()
                : candidate;
    }
}
