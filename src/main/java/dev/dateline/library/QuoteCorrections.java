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

/// What can be said against the quotations of one article.
public final class QuoteCorrections {
    private final Archive archive;
    private final QuotedArticle quoted;

    public QuoteCorrections(Archive archive, QuotedArticle quoted) {
        this.archive = archive;
        this.quoted = quoted;
    }

    public List<Correction> notAQuotation(int number) {
        return anchorsOfRun(number).<Correction>map(e -> new NotAQuotation(article(), e)).toList();
    }

    /// The speaker of a quotation and of all paragraphs that it runs over.
    ///
    /// @param name empty if the article does not say whose words they are
    public List<Correction> otherSpeaker(int number, String name) {
        Speaker.Kind kind = kind(name);
        return anchorsOfRun(number)
                .<Correction>map(e -> new OtherSpeaker(article(), e, name, kind))
                .toList();
    }

    /// Whom the article names: those it quotes first, then all others in the order of the text.
    public List<String> speakerNames() {
        var names = new LinkedHashSet<String>(quoted.mostQuoted(Integer.MAX_VALUE));
        names.addAll(new QuoteFinder().findNames(quoted.article()));
        return List.copyOf(names);
    }

    /// The act that corrects the quotation which begins, or began, at an offset.
    public Optional<Transaction> transactionAt(int start) {
        String text = quoted.article().text();
        return archive.notesStore().notes().corrections(quoted.article().id()).stream()
                .filter(kept ->
                        kept.event()
                                .anchor()
                                .locateIn(text)
                                .filter(span -> span.start() == start)
                                .isPresent())
                .findFirst()
                .flatMap(kept -> archive.notesStore().transaction(kept.transactionId()));
    }

    private Speaker.Kind kind(String name) {
        return quoted.quotes().stream()
                .map(Quote::speaker)
                .filter(s -> s.name().equals(name))
                .map(Speaker::kind)
                .findFirst()
                .orElse(name.isEmpty() ? Speaker.Kind.NOBODY : Speaker.Kind.PERSON);
    }

    private Stream<TextAnchor> anchorsOfRun(int number) {
        List<Quote> quotes = quoted.quotes();
        int first = number;
        while (first > 0 && quotes.get(first).continues()) {
            first--;
        }
        int start = first;
        int end = number + 1;
        while (end < quotes.size() && quotes.get(end).continues()) {
            end++;
        }
        return IntStream.range(start, end).mapToObj(i -> excerpt(quotes.get(i).span()));
    }

    private TextAnchor excerpt(TextSpan span) {
        return TextAnchor.of(quoted.article().text(), span);
    }

    private NotedArticle article() {
        Article article = quoted.article();
        return new NotedArticle(article.id(), archive.location().toString(), article.path());
    }
}
