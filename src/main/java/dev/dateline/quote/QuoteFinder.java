package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.quote.classify.QuotationClassifier;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityName;
import dev.dateline.quote.mention.NamedEntities;
import dev.dateline.quote.mention.ParagraphMentions;
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

/// Finds every quotation of an article and who said it. Safe for use by many threads.
///
/// Marks make stretches, words make mentions, each stretch gets the mention that speaks it, and the
/// mention its full name. `docs/quotes.md` tells how and how well.
public final class QuoteFinder {
    /// Raised with any change to what is found: quotations kept elsewhere are then out of date.
    public static final int VERSION = 16;

    /// Of candidates less likely than this one in nine speaks the words in political news: nobody
    /// is named (docs/quotes.md).
    private static final double MIN_SPEAKER_PROBABILITY = 0.3;

    private final LinearModel speakerModel;
    private final LinearModel spanModel;
    private final LinearModel contextModel;

    /// With the models that come with Dateline.
    public QuoteFinder() {
        this(
                SpeakerAttributor.MODEL,
                QuotationClassifier.SPAN_MODEL,
                QuotationClassifier.CONTEXT_MODEL);
    }

    public QuoteFinder(
            LinearModel speakerModel, LinearModel stretchModel, LinearModel companyModel) {
        this.speakerModel = speakerModel;
        this.spanModel = stretchModel;
        this.contextModel = companyModel;
    }

    /// The quotations in the order of the text. Never fails, whatever the text.
    public List<Quote> find(Article article) {
        List<QuotedSpan> stretches = QuotedSpanScanner.scan(article);
        if (stretches.isEmpty()) {
            return List.of();
        }
        AnalyzedArticle reading = AnalyzedArticle.of(article, stretches);
        List<Optional<Attribution>> attributions =
                new SpeakerAttributor(reading, speakerModel).attribute(reading.spanContexts());
        double[] likelihoods =
                QuotationClassifier.probabilities(reading, attributions, spanModel, contextModel);
        @Nullable SpeakerResolver namer = null;
        boolean accepted = false;
        var quotes = new ArrayList<Quote>();
        for (int i = 0; i < stretches.size(); i++) {
            Optional<Attribution> attribution = attributions.get(i);
            SpanContext place = reading.spanContexts().get(i);
            boolean runsOn = accepted && place.quotedSpan().continues() && likelihoods[i] > 0;
            accepted = runsOn || QuotationClassifier.accepts(place, attribution, likelihoods[i]);
            if (accepted) {
                namer = namer == null ? new SpeakerResolver(reading) : namer;
                quotes.add(quote(place, likelihoods[i], attribution, namer, article));
            }
        }
        return quotes;
    }

    /// All who are named in an article, each by the fullest name, in the order of the text.
    public List<String> findNames(Article article) {
        List<ParagraphMentions> mentions =
                AnalyzedArticle.of(article, QuotedSpanScanner.scan(article)).mentions();
        NamedEntities cast = NamedEntities.of(mentions);
        return mentions.stream()
                .flatMap(paragraph -> paragraph.all().stream())
                .filter(EntityMention::isName)
                .map(mention -> cast.fullestForm(EntityName.of(mention)).text())
                .distinct()
                .toList();
    }

    /// Its confidence: how likely it is that it is a quotation and the speaker the right one.
    private static Quote quote(
            SpanContext place,
            double likelihood,
            Optional<Attribution> attribution,
            SpeakerResolver namer,
            Article article) {
        QuotedSpan stretch = place.quotedSpan();
        return new Quote(
                stretch.inner(),
                TokenizedParagraph.normalizeWhitespace(stretch.inner().in(article.text())),
                stretch.continues(),
                attribution.map(a -> speaker(a, namer)).orElse(Speaker.NOBODY),
                attribution.map(Attribution::cue).orElse(Cue.NONE),
                likelihood * attribution.map(Attribution::probability).orElse(1.0),
                attribution.map(Attribution::rule).orElse(AttributionRule.NONE).key());
    }

    private static Speaker speaker(Attribution attribution, SpeakerResolver namer) {
        Speaker likeliest = namer.resolve(attribution.mention());
        return attribution.probability() < MIN_SPEAKER_PROBABILITY
                ? likeliest.asUncertain()
                : likeliest;
    }
}
