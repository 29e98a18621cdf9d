package dev.dateline.export.pdf;

import dev.dateline.article.ArticleDate;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.Entry;
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
final class Register implements SheetPrinter.Listener {
    /// As many characters of a statement as its line in the appendix can show.
    private static final int LONGEST = 240;

    private final Map<Integer, Block.Spot> items = new HashMap<>();
    private final Map<Integer, Entry> entries = new HashMap<>();

    /// The quotations that are listed: one may be printed in its article and by itself.
    private final Set<Said> listed = new HashSet<>();

    private final TreeMap<String, List<Statement>> statements = new TreeMap<>();
    private final TreeMap<String, TreeSet<Integer>> names = new TreeMap<>();
    private final Map<String, Speaker> people;
    private final NameSpotter spotter;

    /// A quotation as the appendix lists it.
    record Statement(String words, ArticleDate date, int item, int paragraph, Block.Spot spot) {}

    private record Said(Entry.File file, int start) {}

    Register(Account account) {
        people = account.named();
        spotter = new NameSpotter(people.keySet());
        for (Entry entry : account.entries()) {
            entries.put(entry.index(), entry);
        }
    }

    @Override
    public void opened(int item, Block.Spot spot) {
        items.put(item, spot);
    }

    @Override
    public void printed(DrawnText text, int page) {
        Block.Cited cited = text.cited();
        if (cited.paragraph() == 0 && cited.quotes().isEmpty()) {
            return;
        }
        if (text.hasFragment(fragment -> spotter.mayBegin(fragment.text()))) {
            for (String name : spotter.names(text.words())) {
                names.computeIfAbsent(key(name), _ -> new TreeSet<>()).add(page);
            }
        }
        for (int i = 0; i < cited.quotes().size(); i++) {
            Quote quote = cited.quotes().get(i);
            int line = text.firstLineOf(i);
            if (line >= 0 && quote.speaker().isNamed()) {
                add(quote, cited, new Block.Spot(page, text.top(line)));
            }
        }
    }

    private void add(Quote quote, Block.Cited cited, Block.Spot spot) {
        Entry entry = Objects.requireNonNull(entries.get(cited.item()));
        String key = key(quote.speaker().name());
        names.computeIfAbsent(key, _ -> new TreeSet<>()).add(spot.page());
        if (!listed.add(new Said(entry.file(), quote.span().start()))) {
            return;
        }
        String words = quote.text();
        var statement =
                new Statement(
                        words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                        entry.date(),
                        cited.item(),
                        cited.paragraph(),
                        spot);
        statements.computeIfAbsent(key, _ -> new ArrayList<>()).add(statement);
    }

    /// A name as an index has it.
    private String key(String name) {
        Speaker speaker = people.get(name);
        boolean isPerson = speaker != null && speaker.kind() == Speaker.Kind.PERSON;
        return isPerson ? IndexName.of(name) : name;
    }

    /// Where an item begins.
    Block.Spot item(int index) {
        Block.Spot spot = items.get(index);
        if (spot == null) {
            throw new IllegalStateException("never printed: " + index);
        }
        return spot;
    }

    /// By speaker, surname first, in the dossier's order.
    Map<String, List<Statement>> statements() {
        return Collections.unmodifiableMap(statements);
    }

    /// The pages that name each who is quoted somewhere.
    Map<String, ? extends SortedSet<Integer>> names() {
        return Collections.unmodifiableMap(names);
    }
}
