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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The count of a dossier's items, kept while they pass by once. Holds one short [ItemSummary]
/// each, no article text.
public final class DossierSummary {
    private final List<ItemSummary> entries = new ArrayList<>();
    private final List<Integer> missingItems = new ArrayList<>();
    private final List<String> fileRemarks = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Speaker> speakers = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> days = new TreeMap<>();
    private final Set<ItemSummary.FileKey> articles = new HashSet<>();
    private final Set<QuoteKey> countedQuotes = new HashSet<>();
    private int selectedQuotes;

    /// A quotation: its article's file and where it starts there.
    private record QuoteKey(ItemSummary.FileKey file, int start) {}

    public void add(int index, DossierItem item) {
        var entry = ItemSummary.of(index, item);
        entries.add(entry);
        if (!entry.source().isEmpty()) {
            sources.add(entry.source());
        }
        if (articles.add(entry.fileKey())) {
            entry.date().day().ifPresent(day -> days.merge(day, 1, Integer::sum));
        }
        if (item instanceof DossierItem.SelectedQuotes) {
            selectedQuotes += entry.quotes();
        }
        for (Quote quote : item.quotes()) {
            countedQuotes.add(new QuoteKey(entry.fileKey(), quote.span().start()));
            if (quote.speaker().isNamed()) {
                speakers.putIfAbsent(quote.speaker().name(), quote.speaker());
            }
        }
    }

    /// The item at `index` is no longer in the archive.
    public void addMissing(int index) {
        missingItems.add(index);
    }

    /// What became of the file of the item at `index`.
    void addFileState(int index, DossierItem item, FileState state) {
        String path = item.article().article().path();
        switch (state) {
            case UNCHANGED -> {}
            case CHANGED -> fileRemarks.add(Messages.of("export.file.changed", index + 1, path));
            case MISSING -> fileRemarks.add(Messages.of("export.file.missing", index + 1, path));
        }
    }

    /// Every named speaker by name.
    public Map<String, Speaker> namedSpeakers() {
        return Collections.unmodifiableMap(speakers);
    }

    /// In the dossier's order.
    public List<ItemSummary> entries() {
        return List.copyOf(entries);
    }

    /// Each counted once, be it there whole, in quotations or both.
    public int articles() {
        return articles.size();
    }

    /// Each counted once.
    public int quotes() {
        return countedQuotes.size();
    }

    public int sources() {
        return sources.size();
    }

    public int speakers() {
        return speakers.size();
    }

    /// How many articles each day has; days without any, and undated articles, are absent.
    public SortedMap<LocalDate, Integer> days() {
        return Collections.unmodifiableSortedMap(days);
    }

    /// The earliest day; empty where no article has a date.
    public Optional<LocalDate> firstDay() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    public Optional<LocalDate> lastDay() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }

    /// One sentence for each item that is gone or whose file is no longer what was read, by its
    /// place from 1.
    public List<String> omissions() {
        var sentences = new ArrayList<String>();
        missingItems.forEach(i -> sentences.add(Messages.of("export.item.missing", i + 1)));
        sentences.addAll(fileRemarks);
        return sentences;
    }

    /// The report of a format that names articles and of their quotations has only those that were
    /// chosen for themselves.
    public ExportReport referenceReport() {
        return new ExportReport(articles(), selectedQuotes, 0, omissions());
    }

    /// `pages` is 0 where the format has none; `more` are the format's own sentences.
    public ExportReport report(int pages, List<String> more) {
        var sentences = new ArrayList<>(omissions());
        sentences.addAll(more);
        return new ExportReport(articles(), quotes(), pages, sentences);
    }
}
