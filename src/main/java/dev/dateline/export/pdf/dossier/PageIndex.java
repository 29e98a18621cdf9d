package dev.dateline.export.pdf.dossier;

import dev.dateline.article.ArticleDate;
import dev.dateline.export.pdf.draw.PageRenderer;
import dev.dateline.export.pdf.draw.PlacedText;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemSummary;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where everything was printed: items, statements, names.
public final class PageIndex implements PageRenderer.Listener {
    /// As many characters of a statement as its line in the appendix can show.
    private static final int MAX_QUOTE_LENGTH = 240;

    private final Map<Integer, Block.Destination> itemDestinations = new HashMap<>();
    private final Map<Integer, ItemSummary> entries = new HashMap<>();

    /// The quotations that are listed: one may be printed in its article and by itself.
    private final Set<QuoteKey> indexedQuotes = new HashSet<>();

    private final TreeMap<String, List<IndexedQuote>> quotesBySpeaker = new TreeMap<>();
    private final TreeMap<String, TreeSet<Integer>> pagesByName = new TreeMap<>();
    private final Map<String, Speaker> namedSpeakers;
    private final FullNameFinder nameFinder;

    /// A quotation as the appendix lists it.
    public record IndexedQuote(
            String text,
            ArticleDate date,
            int item,
            int paragraph,
            Block.Destination destination) {}

    private record QuoteKey(ItemSummary.FileKey file, int start) {}

    public PageIndex(DossierSummary summary) {
        namedSpeakers = summary.namedSpeakers();
        nameFinder = new FullNameFinder(namedSpeakers.keySet());
        for (ItemSummary entry : summary.items()) {
            entries.put(entry.index(), entry);
        }
    }

    @Override
    public void itemStarted(int item, Block.Destination destination) {
        itemDestinations.put(item, destination);
    }

    @Override
    public void textDrawn(PlacedText text, int page) {
        Block.SourceParagraph cited = text.source();
        if (cited.paragraphNumber() == 0 && cited.quotes().isEmpty()) {
            return;
        }
        if (text.anyBox(box -> nameFinder.canStartIn(box.text()))) {
            for (String name : nameFinder.find(text.visibleText())) {
                pagesByName.computeIfAbsent(indexKey(name), _ -> new TreeSet<>()).add(page);
            }
        }
        for (int i = 0; i < cited.quotes().size(); i++) {
            Quote quote = cited.quotes().get(i);
            int line = text.firstLineOf(i);
            if (line >= 0 && quote.speaker().isNamed()) {
                add(quote, cited, new Block.Destination(page, text.top(line)));
            }
        }
    }

    private void add(Quote quote, Block.SourceParagraph cited, Block.Destination destination) {
        ItemSummary entry = Objects.requireNonNull(entries.get(cited.itemIndex()));
        String key = indexKey(quote.speaker().name());
        pagesByName.computeIfAbsent(key, _ -> new TreeSet<>()).add(destination.page());
        if (!indexedQuotes.add(new QuoteKey(entry.fileKey(), quote.span().start()))) {
            return;
        }
        String words = quote.text();
        var statement =
                new IndexedQuote(
                        words.length() > MAX_QUOTE_LENGTH
                                ? words.substring(0, MAX_QUOTE_LENGTH)
                                : words,
                        entry.date(),
                        cited.itemIndex(),
                        cited.paragraphNumber(),
                        destination);
        quotesBySpeaker.computeIfAbsent(key, _ -> new ArrayList<>()).add(statement);
    }

    /// A name as an index has it.
    private String indexKey(String name) {
        Speaker speaker = namedSpeakers.get(name);
        boolean isPerson = speaker != null && speaker.kind() == Speaker.Kind.PERSON;
        return isPerson ? IndexName.invert(name) : name;
    }

    /// Where an item begins.
    public Block.Destination itemDestination(int index) {
        Block.Destination destination = itemDestinations.get(index);
        if (destination == null) {
            throw new IllegalStateException("never printed: " + index);
        }
        return destination;
    }

    /// By speaker, surname first, in the dossier's order.
    public Map<String, List<IndexedQuote>> quotesBySpeaker() {
        return Collections.unmodifiableMap(quotesBySpeaker);
    }

    /// The pages that name each who is quoted somewhere.
    public Map<String, ? extends SortedSet<Integer>> pagesByName() {
        return Collections.unmodifiableMap(pagesByName);
    }
}
