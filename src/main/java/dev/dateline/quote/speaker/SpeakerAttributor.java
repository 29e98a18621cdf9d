package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityProminence;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.text.SpanContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives each stretch of an article the likeliest of its candidates, in the order of the text: a
/// later one may lean on the one before.
///
/// A linear model over [CandidateFeatures] weighs the candidates against each other (maximum
/// entropy ranking, after O'Keefe and others, 2012, and Almeida and others, 2014: see
/// docs/quotes.md).
public final class SpeakerAttributor {
    public static final String MODEL_FILE = "speaker-model.gz";
    public static final LinearModel MODEL = LinearModel.read(MODEL_FILE);

    private final RuleBasedAttributor rules;
    private final CandidateCollector candidateCollector;
    private final List<ParagraphMentions> mentions;
    private final EntityProminence prominence;
    private final LinearModel model;
    private final FeatureVector features;

    public SpeakerAttributor(AnalyzedArticle reading, LinearModel model) {
        this.model = model;
        features = model.newFeatureVector();
        rules = new RuleBasedAttributor(reading);
        candidateCollector = new CandidateCollector(reading);
        mentions = reading.mentions();
        prominence = reading.prominence();
    }

    /// One for each place; empty where there is nobody to choose.
    public List<Optional<Attribution>> attribute(List<SpanContext> places) {
        var found = new ArrayList<Optional<Attribution>>();
        Optional<Attribution> previous = Optional.empty();
        for (SpanContext place : places) {
            previous = scoreCandidates(place, previous).bestAttribution();
            found.add(previous);
        }
        return found;
    }

    /// All candidates of one place with their scores.
    public CandidateScores scoreCandidates(SpanContext place, Optional<Attribution> previous) {
        List<RuleProposal> proposals = rules.proposals(place, previous);
        Optional<EntityMention> speaker = previous.map(Attribution::mention);
        List<EntityMention> candidates = candidateCollector.collect(place, proposals, speaker);
        var describer = candidateFeatures(place, proposals, speaker);
        var scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            describer.extract(candidates.get(i), features);
            scores[i] = model.score(features);
        }
        return new CandidateScores(candidates, scores, proposals);
    }

    public CandidateFeatures candidateFeatures(
            SpanContext place, List<RuleProposal> proposals, Optional<EntityMention> previous) {
        return new CandidateFeatures(
                place, mentions.get(place.paragraphIndex()), prominence, proposals, previous);
    }
}
