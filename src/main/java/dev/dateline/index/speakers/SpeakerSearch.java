package dev.dateline.index.speakers;

import dev.dateline.article.ArticleDate;
import dev.dateline.index.store.Schema;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.quote.SpeakerVariant;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.search.SpeakerSummary.Usage;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists the names and roles under which a speaker is quoted, in one view of the index.
public record SpeakerSearch(IndexSearcher searcher, SpeakerLinks links) {
    private static final Comparator<Usage> MOST_FREQUENT_FIRST =
            Comparator.comparingInt(Usage::statements).reversed().thenComparing(Usage::text);

    public SpeakerSummary find(String name) throws IOException {
        var names = new ArrayList<Usage>();
        var roles = new HashMap<String, StatementTally>();
        var resolver = new SpeakerNameResolver(searcher.getIndexReader(), links);
        for (SpeakerVariant variant : resolver.resolve(name)) {
            var term = new Term(Schema.SPEAKER_TERM, SpeakerTermCodec.encode(variant));
            RoleCollector found = searcher.search(new TermQuery(term), new RoleCollectorManager());
            if (found.all.count > 0) { // terms of deleted quotations stay until a merge
                names.add(found.all.toUsage(variant.name()));
            }
            addRoles(roles, found);
        }
        names.sort(MOST_FREQUENT_FIRST);
        List<Usage> roleUsages =
                roles.entrySet().stream()
                        .map(e -> e.getValue().toUsage(e.getKey()))
                        .sorted(MOST_FREQUENT_FIRST)
                        .toList();
        return new SpeakerSummary(names, roleUsages);
    }

    private static void addRoles(Map<String, StatementTally> sum, RoleCollector found) {
        found.roles.forEach((role, tally) -> sum.merge(role, tally, StatementTally::plus));
    }

    /// The number of statements of a speaker, with the first and last day as days since 1970.
    private static final class StatementTally {
        private int count;
        private long firstDay = Long.MAX_VALUE;
        private long lastDay = Long.MIN_VALUE;

        void add(NumericDocValues days, int doc) throws IOException {
            count++;
            if (days.advanceExact(doc)) {
                firstDay = Math.min(firstDay, days.longValue());
                lastDay = Math.max(lastDay, days.longValue());
            }
        }

        StatementTally plus(StatementTally other) {
            count += other.count;
            firstDay = Math.min(firstDay, other.firstDay);
            lastDay = Math.max(lastDay, other.lastDay);
            return this;
        }

        Usage toUsage(String text) {
            return firstDay > lastDay
                    ? new Usage(text, count, ArticleDate.UNDATED, ArticleDate.UNDATED)
                    : new Usage(text, count, date(firstDay), date(lastDay));
        }

        private static ArticleDate date(long day) {
            return ArticleDate.of(LocalDate.ofEpochDay(day));
        }
    }

    /// Counts the found quotations, in total and for each role.
    private static final class RoleCollector extends SimpleCollector {
        private final StatementTally all = new StatementTally();
        private final Map<String, StatementTally> roles = new HashMap<>();
        private NumericDocValues days = DocValues.emptyNumeric();
        private SortedDocValues role = DocValues.emptySorted();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            days = DocValues.getNumeric(context.reader(), Schema.DAY);
            role = DocValues.getSorted(context.reader(), Schema.ROLE);
        }

        @Override
        public void collect(int doc) throws IOException {
            all.add(days, doc);
            if (role.advanceExact(doc)) {
                String text = role.lookupOrd(role.ordValue()).utf8ToString();
                roles.computeIfAbsent(text, _ -> new StatementTally()).add(days, doc);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class RoleCollectorManager
            implements CollectorManager<RoleCollector, RoleCollector> {
        @Override
        public RoleCollector newCollector() {
            return new RoleCollector();
        }

        @Override
        public RoleCollector reduce(Collection<RoleCollector> collectors) {
            var sum = new RoleCollector();
            for (RoleCollector collector : collectors) {
                sum.all.plus(collector.all);
                addRoles(sum.roles, collector);
            }
            return sum;
        }
    }
}
