package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.Act;
import dev.dateline.notes.Change.Correction;
import dev.dateline.notes.Change.NotAQuotation;
import dev.dateline.notes.Change.OtherSpeaker;
import dev.dateline.notes.Excerpt;
import dev.dateline.notes.NotedArticle;
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
        return ofRun(number).<Correction>map(e -> new NotAQuotation(article(), e)).toList();
    }

    /// The speaker of a quotation and of all paragraphs that it runs over.
    ///
    /// @param name empty if the article does not say whose words they are
    public List<Correction> otherSpeaker(int number, String name) {
        Speaker.Kind kind = kind(name);
        return ofRun(number)
                .<Correction>map(e -> new OtherSpeaker(article(), e, name, kind))
                .toList();
    }

    /// Whom the article names: those it quotes first, then all others in the order of the text.
    public List<String> names() {
        var names = new LinkedHashSet<String>(quoted.mostQuoted(Integer.MAX_VALUE));
        names.addAll(new QuoteFinder().findNames(quoted.article()));
        return List.copyOf(names);
    }

    /// The act that corrects the quotation which begins, or began, at an offset.
    public Optional<Act> at(int start) {
        String text = quoted.article().text();
        return archive.notebook().notes().corrections(quoted.article().id()).stream()
                .filter(kept ->
                        kept.change()
                                .excerpt()
                                .in(text)
                                .filter(span -> span.start() == start)
                                .isPresent())
                .findFirst()
                .flatMap(kept -> archive.notebook().act(kept.act()));
    }

    private Speaker.Kind kind(String name) {
        return quoted.quotes().stream()
                .map(Quote::speaker)
                .filter(s -> s.name().equals(name))
                .map(Speaker::kind)
                .findFirst()
                .orElse(name.isEmpty() ? Speaker.Kind.NOBODY : Speaker.Kind.PERSON);
    }

    private Stream<Excerpt> ofRun(int number) {
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

    private Excerpt excerpt(TextSpan span) {
        return Excerpt.of(quoted.article().text(), span);
    }

    private NotedArticle article() {
        Article article = quoted.article();
        return new NotedArticle(article.id(), archive.place().toString(), article.path());
    }
}
