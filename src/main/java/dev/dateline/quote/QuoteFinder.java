package dev.dateline.quote;

import dev.dateline.article.Article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds every quotation of an article and who said it. Safe for use by many threads.
///
/// Marks make stretches, words make mentions, each stretch gets the mention that speaks it, and the
/// mention its full name. `docs/quotations.md` tells how and how well.
public final class QuoteFinder {
    /// The quotations in the order of the text. Never fails, whatever the text.
    public List<Quote> find(Article article) {
        List<Stretch> stretches = StretchScanner.scan(article);
        if (stretches.isEmpty()) {
            return List.of();
        }
        Reading reading = Reading.of(article, stretches);
        List<Optional<Attribution>> attributions = new SpeakerAttributor(reading).attribute(reading.places());
        var filter = new QuotationFilter(article.text());
        var namer = new SpeakerNamer(reading);
        var quotes = new ArrayList<Quote>();
        for (int i = 0; i < stretches.size(); i++) {
            if (filter.isQuotation(reading.places().get(i), attributions.get(i))) {
                quotes.add(quote(stretches.get(i), attributions.get(i), namer, article));
            }
        }
        return quotes;
    }

    private static Quote quote(
            Stretch stretch,
            Optional<Attribution> attribution,
            SpeakerNamer namer,
            Article article) {
        Rule rule = attribution.map(Attribution::rule).orElse(Rule.NONE);
        return new Quote(
                stretch.inner(),
                Passage.joined(stretch.inner().in(article.text())),
                stretch.continues(),
                attribution.map(a -> namer.name(a.mention())).orElse(Speaker.NOBODY),
                attribution.map(Attribution::cue).orElse(Cue.NONE),
                attribution.map(Attribution::likelihood).orElse(rule.confidence()),
                rule.key());
    }
}
