package dev.dateline.quote;

import java.io.ByteArrayInputStream;
import java.util.Map;

/// Both models of the search for quotations, just learnt.
public final class TrainedModels {
    private final byte[] speakers;
    private final byte[] stretches;

    TrainedModels(byte[] speakers, byte[] stretches) {
        this.speakers = speakers;
        this.stretches = stretches;
    }

    /// A finder that uses these models instead of those that come with Dateline.
    public QuoteFinder finder() {
        return new QuoteFinder(model(speakers), model(stretches));
    }

    /// What to put into the folder of the models that come with Dateline, by file name.
    public Map<String, byte[]> files() {
        return Map.of(
                SpeakerAttributor.MODEL_FILE, speakers.clone(),
                QuotationFilter.MODEL_FILE, stretches.clone());
    }

    private static LinearModel model(byte[] file) {
        return LinearModel.read(new ByteArrayInputStream(file));
    }
}
