package dev.dateline.quote;

import dev.dateline.article.Article;

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
    private static final double LEAST_LIKELY = 0.3;

    private final LinearModel speakerModel;
    private final LinearModel stretchModel;
    private final LinearModel companyModel;

    /// With the models that come with Dateline.
    public QuoteFinder() {
        this(SpeakerAttributor.MODEL, QuotationFilter.MODEL, QuotationFilter.COMPANY_MODEL);
    }

    QuoteFinder(LinearModel speakerModel, LinearModel stretchModel, LinearModel companyModel) {
        this.speakerModel = speakerModel;
        this.stretchModel = stretchModel;
        this.companyModel = companyModel;
    }

    /// The quotations in the order of the text. Never fails, whatever the text.
    public List<Quote> find(Article article) {
        List<Stretch> stretches = StretchScanner.scan(article);
        if (stretches.isEmpty()) {
            return List.of();
        }
        Reading reading = Reading.of(article, stretches);
        List<Optional<Attribution>> attributions =
                new SpeakerAttributor(reading, speakerModel).attribute(reading.places());
        double[] likelihoods =
                QuotationFilter.likelihoods(reading, attributions, stretchModel, companyModel);
        @Nullable SpeakerNamer namer = null;
        boolean accepted = false;
        var quotes = new ArrayList<Quote>();
        for (int i = 0; i < stretches.size(); i++) {
            Optional<Attribution> attribution = attributions.get(i);
            Place place = reading.places().get(i);
            boolean runsOn = accepted && place.stretch().continues() && likelihoods[i] > 0;
            accepted = runsOn || QuotationFilter.accepts(place, attribution, likelihoods[i]);
            if (accepted) {
                namer = namer == null ? new SpeakerNamer(reading) : namer;
                quotes.add(quote(place, likelihoods[i], attribution, namer, article));
            }
        }
        return quotes;
    }

    /// All who are named in an article, each by the fullest name, in the order of the text.
    public List<String> names(Article article) {
        List<Mentions> mentions = Reading.of(article, StretchScanner.scan(article)).mentions();
        Cast cast = Cast.of(mentions);
        return mentions.stream()
                .flatMap(paragraph -> paragraph.all().stream())
                .filter(Candidate::isName)
                .map(mention -> cast.fullest(Name.of(mention)).text())
                .distinct()
                .toList();
    }

    /// Its confidence: how likely it is that it is a quotation and the speaker the right one.
    private static Quote quote(
            Place place,
            double likelihood,
            Optional<Attribution> attribution,
            SpeakerNamer namer,
            Article article) {
        Stretch stretch = place.stretch();
        return new Quote(
                stretch.inner(),
                Passage.joined(stretch.inner().in(article.text())),
                stretch.continues(),
                attribution.map(a -> speaker(a, namer)).orElse(Speaker.NOBODY),
                attribution.map(Attribution::cue).orElse(Cue.NONE),
                likelihood * attribution.map(Attribution::likelihood).orElse(1.0),
                attribution.map(Attribution::rule).orElse(Rule.NONE).key());
    }

    private static Speaker speaker(Attribution attribution, SpeakerNamer namer) {
        Speaker likeliest = namer.name(attribution.mention());
        return attribution.likelihood() < LEAST_LIKELY ? likeliest.unsure() : likeliest;
    }
}
