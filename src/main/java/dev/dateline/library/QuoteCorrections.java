package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.NoteEvent.NotAQuotation;
import dev.dateline.notes.NoteEvent.OtherSpeaker;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.TextAnchor;
import dev.dateline.notes.Transaction;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Creates corrections for the quotations of one article.
public final class QuoteCorrections {
    private final Archive archive;
    private final QuotedArticle quoted;

    public QuoteCorrections(Archive archive, QuotedArticle quoted) {
        this.archive = archive;
        this.quoted = quoted;
    }

    /// Returns corrections that mark a quotation as no quotation. They include all paragraphs that
    /// the quotation continues over.
    public List<Correction> notAQuotation(int quoteIndex) {
        return anchorsOfRun(quoteIndex)
                .<Correction>map(e -> new NotAQuotation(article(), e))
                .toList();
    }

    /// Returns corrections that change the speaker of a quotation. They include all paragraphs that
    /// the quotation continues over.
    ///
    /// @param name empty if the article does not name the speaker
    public List<Correction> otherSpeaker(int quoteIndex, String name) {
        Speaker.Kind kind = kind(name);
        return anchorsOfRun(quoteIndex)
                .<Correction>map(e -> new OtherSpeaker(article(), e, name, kind))
                .toList();
    }

    /// Returns the names in the article as possible speakers. Quoted speakers come first, then all
    /// other names in the order of the text.
    public List<String> speakerNames() {
        var names = new LinkedHashSet<String>(quoted.mostQuoted(Integer.MAX_VALUE));
        names.addAll(new QuoteFinder().findNames(quoted.article()));
        return List.copyOf(names);
    }

    /// Returns the transaction that corrected the quotation at an offset of the text. The quotation
    /// starts there, or started there before the correction.
    public Optional<Transaction> transactionAt(int start) {
        String text = quoted.article().text();
        return archive.notesStore().notes().corrections(quoted.article().id()).stream()
                .filter(recorded ->
                        recorded.event()
                                .anchor()
                                .locateIn(text)
                                .filter(span -> span.start() == start)
                                .isPresent())
                .findFirst()
                .flatMap(recorded -> archive.notesStore().transaction(recorded.transactionId()));
    }

    private Speaker.Kind kind(String name) {
        return quoted.quotes().stream()
                .map(Quote::speaker)
                .filter(s -> s.name().equals(name))
                .map(Speaker::kind)
                .findFirst()
                .orElse(name.isEmpty() ? Speaker.Kind.NOBODY : Speaker.Kind.PERSON);
    }

    private Stream<TextAnchor> anchorsOfRun(int quoteIndex) {
        List<Quote> quotes = quoted.quotes();
        int first = quoteIndex;
        while (first > 0 && quotes.get(first).continues()) {
            first--;
        }
        int start = first;
        int end = quoteIndex + 1;
        while (end < quotes.size() && quotes.get(end).continues()) {
            end++;
        }
        return IntStream.range(start, end).mapToObj(i -> anchor(quotes.get(i).span()));
    }

    private TextAnchor anchor(TextSpan span) {
        return TextAnchor.of(quoted.article().text(), span);
    }

    private NotedArticle article() {
        Article article = quoted.article();
        return new NotedArticle(article.id(), archive.location().toString(), article.path());
    }
}
