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
import java.util.Arrays;
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

/// Records the pages on which items, quotations and names are printed.
public final class PageIndex implements PageRenderer.Listener {
    /// The maximum length of a quotation in the appendix, in UTF-16 code units.
    private static final int MAX_QUOTE_LENGTH = 240;

    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "de", "der", "den", "del", "della", "di", "da", "la", "le", "al",
                    "bin", "ter", "dos");
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    private final Map<Integer, Block.Destination> itemDestinations = new HashMap<>();
    private final Map<Integer, ItemSummary> items = new HashMap<>();

    /// The quotations recorded so far. A quotation is recorded once, even if its article is printed
    /// too.
    private final Set<ItemSummary.QuoteKey> indexedQuotes = new HashSet<>();

    private final TreeMap<String, List<IndexedQuote>> quotesBySpeaker = new TreeMap<>();
    private final TreeMap<String, TreeSet<Integer>> pagesByName = new TreeMap<>();
    private final Map<String, Speaker> namedSpeakers;
    private final FullNameFinder nameFinder;

    /// A row of the appendix of quotations.
    ///
    /// @param item the index of the item, from 0
    /// @param paragraph the number of the paragraph, from 1
    public record IndexedQuote(
            String text,
            ArticleDate date,
            int item,
            int paragraph,
            Block.Destination destination) {}

    public PageIndex(DossierSummary summary) {
        namedSpeakers = summary.namedSpeakers();
        nameFinder = new FullNameFinder(namedSpeakers.keySet());
        summary.items().forEach(item -> items.put(item.index(), item));
    }

    @Override
    public void itemStarted(int item, Block.Destination destination) {
        itemDestinations.put(item, destination);
    }

    @Override
    public void textDrawn(PlacedText text, int page) {
        Block.SourceParagraph source = text.source();
        if (source.paragraphNumber() == 0 && source.quotes().isEmpty()) {
            return;
        }
        if (text.anyBox(box -> nameFinder.canStartIn(box.text()))) {
            for (String name : nameFinder.find(text.visibleText())) {
                pagesByName.computeIfAbsent(indexKey(name), _ -> new TreeSet<>()).add(page);
            }
        }
        text.quoteStarts()
                .forEach((index, line) -> {
                    Quote quote = source.quotes().get(index);
                    if (quote.speaker().isNamed()) {
                        add(quote, source, new Block.Destination(page, text.top(line)));
                    }
                });
    }

    private void add(Quote quote, Block.SourceParagraph source, Block.Destination destination) {
        ItemSummary item = Objects.requireNonNull(items.get(source.itemIndex()));
        String key = indexKey(quote.speaker().name());
        pagesByName.computeIfAbsent(key, _ -> new TreeSet<>()).add(destination.page());
        if (!indexedQuotes.add(item.quoteKey(quote.span().start()))) {
            return;
        }
        String text = quote.text();
        var indexedQuote =
                new IndexedQuote(
                        text.substring(0, Math.min(text.length(), MAX_QUOTE_LENGTH)),
                        item.date(),
                        source.itemIndex(),
                        source.paragraphNumber(),
                        destination);
        quotesBySpeaker.computeIfAbsent(key, _ -> new ArrayList<>()).add(indexedQuote);
    }

    /// Returns a person's name with the surname first, and any other name unchanged.
    private String indexKey(String name) {
        Speaker speaker = namedSpeakers.get(name);
        boolean isPerson = speaker != null && speaker.kind() == Speaker.Kind.PERSON;
        return isPerson ? surnameFirst(name) : name;
    }

    /// Returns a person's name with the surname first: "Quist, Ada" for "Ada Quist". Other results
    /// are "van der Berg, Jan" and "Doe Jr., John". A name of one word is unchanged.
    static String surnameFirst(String name) {
        String[] words = name.split(" ");
        int surname = words.length - 1;
        if (surname > 0 && SUFFIXES.contains(words[surname])) {
            surname--;
        }
        while (surname > 1 && PARTICLES.contains(words[surname - 1])) {
            surname--;
        }
        if (surname <= 0) {
            return name;
        }
        String first = String.join(" ", Arrays.copyOfRange(words, 0, surname));
        String last = String.join(" ", Arrays.copyOfRange(words, surname, words.length));
        return last.replace(",", "") + ", " + first.replace(",", "");
    }

    /// Returns the place where an item starts in the PDF.
    public Block.Destination itemDestination(int index) {
        Block.Destination destination = itemDestinations.get(index);
        if (destination == null) {
            throw new IllegalStateException("never printed: " + index);
        }
        return destination;
    }

    /// Returns the quotations of each named speaker in the dossier's order. Speakers are sorted by
    /// name, surname first.
    public Map<String, List<IndexedQuote>> quotesBySpeaker() {
        return Collections.unmodifiableMap(quotesBySpeaker);
    }

    /// Returns the numbers of the pages that quote or mention each named speaker. Speakers are
    /// sorted by name, surname first.
    public Map<String, ? extends SortedSet<Integer>> pagesByName() {
        return Collections.unmodifiableMap(pagesByName);
    }
}
