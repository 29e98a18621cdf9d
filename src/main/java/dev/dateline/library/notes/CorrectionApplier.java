package dev.dateline.library.notes;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.NoteEvent.NotAQuotation;
import dev.dateline.notes.NoteEvent.OtherSpeaker;
import dev.dateline.notes.RecordedEvent;
import dev.dateline.quote.Mention;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.mention.Cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Applies the user's corrections to the quotations that were found in one article.
final class CorrectionApplier {
    private final Article article;
    private final List<Quote> found;
    private final List<Quote> quotes;

    private CorrectionApplier(Article article, List<Quote> found) {
        this.article = article;
        this.found = found;
        this.quotes = new ArrayList<>(found);
    }

    /// Returns the corrected quotations in the order of the text.
    static List<Quote> correct(
            Article article, List<Quote> found, List<RecordedEvent<Correction>> corrections) {
        var applier = new CorrectionApplier(article, found);
        corrections.forEach(recorded -> applier.apply(recorded.event()));
        applier.quotes.sort(Comparator.comparing(Quote::span));
        return List.copyOf(applier.quotes);
    }

    private void apply(Correction correction) {
        correction.anchor().locateIn(article.text()).ifPresent(span -> apply(correction, span));
    }

    private void apply(Correction correction, TextSpan span) {
        switch (correction) {
            case NotAQuotation _ -> quotes.removeIf(q -> q.span().overlaps(span));
            case OtherSpeaker other -> {
                Speaker speaker = speaker(other, span);
                boolean[] any = {false};
                quotes.replaceAll(q -> {
                    boolean same = q.span().overlaps(span);
                    any[0] |= same;
                    return same ? q.withCorrectedSpeaker(speaker) : q;
                });
                if (!any[0]) { // the correction implies that it is a quotation
                    quotes.add(newQuote(span).withCorrectedSpeaker(speaker));
                }
            }
        }
    }

    private Quote newQuote(TextSpan span) {
        String text = new Paragraph(span.start(), span.in(article.text())).text();
        return new Quote(span, text, false, Speaker.NOBODY, Cue.NONE, 1, Quote.CORRECTED);
    }

    /// Returns the corrected speaker. Role and kind are those of another quotation of the same
    /// speaker in the article.
    private Speaker speaker(OtherSpeaker other, TextSpan span) {
        if (other.name().isEmpty()) {
            return Speaker.NOBODY;
        }
        Optional<Speaker> known =
                found.stream()
                        .map(Quote::speaker)
                        .filter(s -> s.name().equals(other.name()))
                        .findFirst();
        return new Speaker(
                other.name(),
                known.map(Speaker::role).orElse(""),
                known.map(Speaker::kind).orElse(other.kind()),
                mention(other.name(), span));
    }

    /// Returns the mention of a name that is nearest to the quotation. It is empty if the article
    /// does not contain the name.
    private Mention mention(String name, TextSpan span) {
        String text = article.text();
        int before = text.lastIndexOf(name, span.start());
        int after = text.indexOf(name, span.end());
        boolean nearerBefore = before >= 0 && span.start() - before <= after - span.end();
        int at = after < 0 || nearerBefore ? before : after;
        return at < 0
                ? Speaker.NOBODY.mention()
                : new Mention(name, new TextSpan(at, at + name.length()));
    }
}
