package dev.dateline.quote;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;

/// The models of the search for quotations, just learnt.
public final class TrainedModels {
    private final byte[] speakers;
    private final byte[] stretches;
    private final byte[] company;

    private final Set<FeatureFamily> without;

    TrainedModels(byte[] speakers, byte[] stretches, byte[] company, Set<FeatureFamily> without) {
        this.speakers = speakers;
        this.stretches = stretches;
        this.company = company;
        this.without = without;
    }

    /// A finder that uses these models instead of those that come with Dateline.
    public QuoteFinder finder() {
        Set<String> ofStretches = FeatureFamily.ofStretches(without);
        return new QuoteFinder(
                model(speakers, FeatureFamily.ofCandidates(without)),
                model(stretches, ofStretches),
                model(company, ofStretches));
    }

    /// What to put into the folder of the models that come with Dateline, by file name.
    public Map<String, byte[]> files() {
        return Map.of(
                SpeakerAttributor.MODEL_FILE, speakers.clone(),
                QuotationFilter.MODEL_FILE, stretches.clone(),
                QuotationFilter.COMPANY_MODEL_FILE, company.clone());
    }

    private static LinearModel model(byte[] file, Set<String> without) {
        return LinearModel.read(new ByteArrayInputStream(file), without);
    }
}
