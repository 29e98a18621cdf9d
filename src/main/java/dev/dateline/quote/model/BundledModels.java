package dev.dateline.quote.model;

import java.util.Objects;
import java.util.Set;

/// The trained models that come with Dateline, read from resources on first use.
public final class BundledModels {
    /// File name of the model that ranks the candidate speakers of a quoted span.
    public static final String SPEAKER_FILE = "speaker-model.gz";

    /// File name of the model that tells quotations from other quoted spans.
    public static final String SPAN_FILE = "stretch-model.gz";

    /// File name of the model that corrects a span's classification by the article's other spans.
    public static final String CONTEXT_FILE = "company-model.gz";

    public static final LinearModel SPEAKER = read(SPEAKER_FILE);
    public static final LinearModel SPAN = read(SPAN_FILE);
    public static final LinearModel CONTEXT = read(CONTEXT_FILE);

    private BundledModels() {}

    private static LinearModel read(String file) {
        var resource = Objects.requireNonNull(BundledModels.class.getResourceAsStream(file), file);
        return LinearModel.read(resource, Set.of());
    }
}
