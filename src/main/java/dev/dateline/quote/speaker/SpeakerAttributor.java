package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.text.SpanContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Attributes each quoted span of an article to its most probable candidate speaker.
///
/// Works in the order of the text, as an attribution can depend on the one before. A linear model
/// over [CandidateFeatures] ranks the candidates (maximum entropy ranking, after O'Keefe and
/// others, 2012, and Almeida and others, 2014: see `docs/quotes.md`).
public final class SpeakerAttributor {
    private final AnalyzedArticle article;
    private final RuleBasedAttributor rules;
    private final CandidateCollector candidateCollector;
    private final LinearModel model;
    private final FeatureVector features;

    public SpeakerAttributor(AnalyzedArticle article, LinearModel model) {
        this.article = article;
        this.model = model;
        features = model.newFeatureVector();
        rules = new RuleBasedAttributor(article);
        candidateCollector = new CandidateCollector(article.mentions());
    }

    /// Returns an attribution for each quoted span of the article, empty if it has no candidates.
    public List<Optional<Attribution>> attributeAll() {
        var attributions = new ArrayList<Optional<Attribution>>();
        Optional<Attribution> previous = Optional.empty();
        for (SpanContext context : article.spanContexts()) {
            previous = scoreCandidates(context, previous).bestAttribution();
            attributions.add(previous);
        }
        return attributions;
    }

    /// Scores all candidates of one quoted span, given the attribution of the span before it.
    public CandidateScores scoreCandidates(SpanContext context, Optional<Attribution> previous) {
        List<RuleProposal> proposals = rules.proposals(context, previous);
        Optional<EntityMention> speaker = previous.map(Attribution::mention);
        List<EntityMention> candidates = candidateCollector.collect(context, proposals, speaker);
        CandidateFeatures extractor = candidateFeatures(context, proposals, speaker);
        var scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            extractor.extract(candidates.get(i), features);
            scores[i] = model.score(features);
        }
        return new CandidateScores(candidates, scores, proposals);
    }

    /// Returns the feature extractor for the candidates of one quoted span.
    public CandidateFeatures candidateFeatures(
            SpanContext context, List<RuleProposal> proposals, Optional<EntityMention> previous) {
        return new CandidateFeatures(
                context,
                article.mentions().get(context.paragraphIndex()),
                article.prominence(),
                proposals,
                previous);
    }
}
