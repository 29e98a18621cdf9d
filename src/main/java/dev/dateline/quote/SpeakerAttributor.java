package dev.dateline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives each stretch of an article the likeliest of its candidates, in the order of the text: a
/// later one may lean on the one before.
///
/// A linear model over [SpeakerFeatures] weighs the candidates against each other (maximum entropy
/// ranking, after O'Keefe and others, 2012, and Almeida and others, 2014: see docs/quotes.md).
final class SpeakerAttributor {
    static final String MODEL_FILE = "speaker-model.gz";
    static final LinearModel MODEL = LinearModel.read(MODEL_FILE);

    private final AttributionRules rules;
    private final CandidatePool pool;
    private final List<Mentions> mentions;
    private final Presence presence;
    private final LinearModel model;
    private final Features features;

    SpeakerAttributor(Reading reading, LinearModel model) {
        this.model = model;
        features = model.features();
        rules = new AttributionRules(reading);
        pool = new CandidatePool(reading);
        mentions = reading.mentions();
        presence = reading.presence();
    }

    /// One for each place; empty where there is nobody to choose.
    List<Optional<Attribution>> attribute(List<Place> places) {
        var found = new ArrayList<Optional<Attribution>>();
        Optional<Attribution> previous = Optional.empty();
        for (Place place : places) {
            previous = ballot(place, previous).winner();
            found.add(previous);
        }
        return found;
    }

    /// All candidates of one place with their scores.
    Ballot ballot(Place place, Optional<Attribution> previous) {
        List<Proposal> proposals = rules.proposals(place, previous);
        Optional<Candidate> speaker = previous.map(Attribution::mention);
        List<Candidate> candidates = pool.of(place, proposals, speaker);
        var describer = describer(place, proposals, speaker);
        var scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            describer.describe(candidates.get(i), features);
            scores[i] = model.score(features);
        }
        return new Ballot(candidates, scores, proposals);
    }

    SpeakerFeatures describer(Place place, List<Proposal> proposals, Optional<Candidate> previous) {
        return new SpeakerFeatures(
                place, mentions.get(place.paragraph()), presence, proposals, previous);
    }
}
