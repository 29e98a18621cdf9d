package dev.dateline.quote.train;

import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.classify.QuotationClassifier;
import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.speaker.SpeakerAttributor;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;

/// The models of the search for quotations, just learnt.
public final class TrainedModels {
    private final byte[] speakerModel;
    private final byte[] spanModel;
    private final byte[] contextModel;

    private final Set<FeatureGroup> excludedGroups;

    TrainedModels(byte[] speakers, byte[] stretches, byte[] company, Set<FeatureGroup> without) {
        this.speakerModel = speakers;
        this.spanModel = stretches;
        this.contextModel = company;
        this.excludedGroups = without;
    }

    /// A finder that uses these models instead of those that come with Dateline.
    public QuoteFinder finder() {
        Set<String> ofStretches = FeatureGroup.spanTemplates(excludedGroups);
        return new QuoteFinder(
                model(speakerModel, FeatureGroup.candidateTemplates(excludedGroups)),
                model(spanModel, ofStretches),
                model(contextModel, ofStretches));
    }

    /// What to put into the folder of the models that come with Dateline, by file name.
    public Map<String, byte[]> files() {
        return Map.of(
                SpeakerAttributor.MODEL_FILE, speakerModel.clone(),
                QuotationClassifier.SPAN_MODEL_FILE, spanModel.clone(),
                QuotationClassifier.CONTEXT_MODEL_FILE, contextModel.clone());
    }

    private static LinearModel model(byte[] file, Set<String> without) {
        return LinearModel.read(new ByteArrayInputStream(file), without);
    }
}
