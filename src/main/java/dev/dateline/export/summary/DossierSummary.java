package dev.dateline.export.summary;

import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.dossier.FileState;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts articles, quotations, speakers and sources of a dossier in one pass. Stores one short
/// [ItemSummary] for each item, but no article text.
public final class DossierSummary {
    private final List<ItemSummary> items = new ArrayList<>();
    private final List<Integer> missingItems = new ArrayList<>();
    private final List<String> fileRemarks = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Speaker> namedSpeakers = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> days = new TreeMap<>();
    private final Set<ItemSummary.FileKey> articles = new HashSet<>();
    private final Set<ItemSummary.QuoteKey> quotes = new HashSet<>();
    private int selectedQuotes;

    void add(int index, DossierItem item, FileState fileState) {
        var summary = ItemSummary.of(index, item);
        items.add(summary);
        if (!summary.source().isEmpty()) {
            sources.add(summary.source());
        }
        if (articles.add(summary.fileKey())) {
            summary.date().day().ifPresent(day -> days.merge(day, 1, Integer::sum));
        }
        if (item instanceof DossierItem.SelectedQuotes) {
            selectedQuotes += summary.quotes();
        }
        for (Quote quote : item.quotes()) {
            quotes.add(summary.quoteKey(quote.span().start()));
            if (quote.speaker().isNamed()) {
                namedSpeakers.putIfAbsent(quote.speaker().name(), quote.speaker());
            }
        }
        switch (fileState) {
            case UNCHANGED -> {}
            case CHANGED -> addFileRemark("export.file.changed", summary);
            case MISSING -> addFileRemark("export.file.missing", summary);
        }
    }

    private void addFileRemark(String key, ItemSummary item) {
        fileRemarks.add(Messages.of(key, item.number(), item.path()));
    }

    /// Records that the item at `index` is no longer in the archive.
    void addMissing(int index) {
        missingItems.add(index);
    }

    /// Returns for each speaker name its first speaker, sorted by name.
    public Map<String, Speaker> namedSpeakers() {
        return Collections.unmodifiableMap(namedSpeakers);
    }

    /// Returns the summaries of all items in the dossier's order.
    public List<ItemSummary> items() {
        return List.copyOf(items);
    }

    /// Returns the number of different articles, exported as a whole or in quotations.
    public int articles() {
        return articles.size();
    }

    /// Returns the number of different quotations.
    public int quotes() {
        return quotes.size();
    }

    /// Returns the number of different sources.
    public int sources() {
        return sources.size();
    }

    /// Returns the number of articles by day. Undated articles are not included.
    public SortedMap<LocalDate, Integer> days() {
        return Collections.unmodifiableSortedMap(days);
    }

    /// Returns a sentence for each item that is missing or whose file has changed.
    public List<String> omissions() {
        var sentences = new ArrayList<String>();
        missingItems.forEach(i -> sentences.add(Messages.of("export.item.missing", i + 1)));
        sentences.addAll(fileRemarks);
        return sentences;
    }

    /// Returns the report of an export in a reference format. Such formats contain selected
    /// quotations only.
    public ExportReport referenceReport() {
        return new ExportReport(articles(), selectedQuotes, 0, omissions());
    }

    /// Returns what an export wrote and omitted, for formats that contain every quotation of an
    /// item.
    ///
    /// @param pages the number of pages; 0 if the format has no pages
    /// @param formatOmissions sentences about what the format itself leaves out
    public ExportReport report(int pages, List<String> formatOmissions) {
        var sentences = new ArrayList<>(omissions());
        sentences.addAll(formatOmissions);
        return new ExportReport(articles(), quotes(), pages, sentences);
    }
}
