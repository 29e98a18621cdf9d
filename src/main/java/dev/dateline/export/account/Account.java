package dev.dateline.export.account;

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

/// The count of a dossier's items, kept while they pass by once. Holds one short [Entry] each, no
/// article text.
public final class Account {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> vanished = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Speaker> speakers = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> days = new TreeMap<>();
    private final Set<Entry.File> articles = new HashSet<>();
    private final Set<Said> said = new HashSet<>();
    private int statements;

    /// A quotation: its article's file and where it starts there.
    private record Said(Entry.File file, int start) {}

    public void add(int index, DossierItem item) {
        var entry = Entry.of(index, item);
        entries.add(entry);
        if (!entry.source().isEmpty()) {
            sources.add(entry.source());
        }
        if (articles.add(entry.file())) {
            entry.date().day().ifPresent(day -> days.merge(day, 1, Integer::sum));
        }
        if (item instanceof DossierItem.Statements) {
            statements += entry.quotes();
        }
        for (Quote quote : item.quotes()) {
            said.add(new Said(entry.file(), quote.span().start()));
            if (quote.speaker().isNamed()) {
                speakers.putIfAbsent(quote.speaker().name(), quote.speaker());
            }
        }
    }

    /// The item at `index` is no longer in the archive.
    public void addVanished(int index) {
        vanished.add(index);
    }

    /// What became of the file of the item at `index`.
    void addFile(int index, DossierItem item, FileState state) {
        String path = item.article().article().path();
        switch (state) {
            case SAME -> {}
            case CHANGED -> changed.add(Messages.of("export.file.changed", index + 1, path));
            case GONE -> changed.add(Messages.of("export.file.gone", index + 1, path));
        }
    }

    /// Every named speaker by name.
    public Map<String, Speaker> named() {
        return Collections.unmodifiableMap(speakers);
    }

    /// In the dossier's order.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// Each counted once, be it there whole, in quotations or both.
    public int articles() {
        return articles.size();
    }

    /// Each counted once.
    public int quotes() {
        return said.size();
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
    public Optional<LocalDate> first() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    public Optional<LocalDate> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }

    /// One sentence for each item that is gone or whose file is no longer what was read, by its
    /// place from 1.
    public List<String> leftOut() {
        var sentences = new ArrayList<String>();
        vanished.forEach(i -> sentences.add(Messages.of("export.vanished", i + 1)));
        sentences.addAll(changed);
        return sentences;
    }

    /// The report of a format that names articles and of their quotations has only those that were
    /// chosen for themselves.
    public ExportReport reportOfReferences() {
        return new ExportReport(articles(), statements, 0, leftOut());
    }

    /// `pages` is 0 where the format has none; `more` are the format's own sentences.
    public ExportReport report(int pages, List<String> more) {
        var sentences = new ArrayList<>(leftOut());
        sentences.addAll(more);
        return new ExportReport(articles(), quotes(), pages, sentences);
    }
}
