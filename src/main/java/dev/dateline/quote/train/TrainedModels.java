package dev.dateline.quote.train;

import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.model.BundledModels;
import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.LinearModel;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;

/// The files of newly trained models of quotation finding.
public final class TrainedModels {
    private final byte[] speakerModel;
    private final byte[] spanModel;
    private final byte[] contextModel;
    private final Set<FeatureGroup> excludedGroups;

    TrainedModels(
            byte[] speakerModel,
            byte[] spanModel,
            byte[] contextModel,
            Set<FeatureGroup> excludedGroups) {
        this.speakerModel = speakerModel;
        this.spanModel = spanModel;
        this.contextModel = contextModel;
        this.excludedGroups = excludedGroups;
    }

    /// Returns a finder that uses these models instead of the bundled ones.
    public QuoteFinder finder() {
        return new QuoteFinder(model(speakerModel), model(spanModel), model(contextModel));
    }

    /// Returns the model files by file name, to replace the bundled ones.
    public Map<String, byte[]> files() {
        return Map.of(
                BundledModels.SPEAKER_FILE, speakerModel.clone(),
                BundledModels.SPAN_FILE, spanModel.clone(),
                BundledModels.CONTEXT_FILE, contextModel.clone());
    }

    private LinearModel model(byte[] file) {
        return LinearModel.read(new ByteArrayInputStream(file), excludedGroups);
    }
}
