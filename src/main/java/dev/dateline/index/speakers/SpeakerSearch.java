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

/// Gathers what one view of the index has of a speaker, over all statements.
public final class SpeakerSearch {
    private static final Comparator<Usage> MOST_FIRST =
            Comparator.comparingInt(Usage::statements).reversed().thenComparing(Usage::text);

    private final IndexSearcher searcher;
    private final SpeakerLinks links;

    public SpeakerSearch(IndexSearcher searcher, SpeakerLinks links) {
        this.searcher = searcher;
        this.links = links;
    }

    public SpeakerSummary find(String name) throws IOException {
        var names = new ArrayList<Usage>();
        var roles = new HashMap<String, StatementTally>();
        for (SpeakerVariant variant :
                new SpeakerNameResolver(searcher.getIndexReader(), links).resolve(name)) {
            var form = new Term(Schema.SPEAKER_TERM, SpeakerTermCodec.encode(variant));
            RoleCollector found = searcher.search(new TermQuery(form), new RoleCollectorManager());
            if (found.all.count > 0) { // deleted statements leave their names behind for a while
                names.add(found.all.printed(variant.name()));
            }
            found.roles.forEach((role, tally) -> roles.merge(role, tally, StatementTally::plus));
        }
        names.sort(MOST_FIRST);
        List<Usage> printed =
                roles.entrySet().stream()
                        .map(e -> e.getValue().printed(e.getKey()))
                        .sorted(MOST_FIRST)
                        .toList();
        return new SpeakerSummary(names, printed);
    }

    /// How often, and between which days, since 1970.
    private static final class StatementTally {
        private int count;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        void add(NumericDocValues days, int doc) throws IOException {
            count++;
            if (days.advanceExact(doc)) {
                first = Math.min(first, days.longValue());
                last = Math.max(last, days.longValue());
            }
        }

        StatementTally plus(StatementTally other) {
            count += other.count;
            first = Math.min(first, other.first);
            last = Math.max(last, other.last);
            return this;
        }

        Usage printed(String text) {
            return first > last
                    ? new Usage(text, count, ArticleDate.UNDATED, ArticleDate.UNDATED)
                    : new Usage(text, count, day(first), day(last));
        }

        private static ArticleDate day(long number) {
            return ArticleDate.of(LocalDate.ofEpochDay(number));
        }
    }

    /// The roles of all statements that are found.
    private static final class RoleCollector extends SimpleCollector {
        private final StatementTally all = new StatementTally();
        private final Map<String, StatementTally> roles = new HashMap<>();
        private NumericDocValues days = DocValues.emptyNumeric();
        private NumericDocValues daysOfRole = DocValues.emptyNumeric();
        private SortedDocValues role = DocValues.emptySorted();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            days = DocValues.getNumeric(context.reader(), Schema.DAY);
            daysOfRole = DocValues.getNumeric(context.reader(), Schema.DAY);
            role = DocValues.getSorted(context.reader(), Schema.ROLE);
        }

        @Override
        public void collect(int doc) throws IOException {
            all.add(days, doc);
            if (role.advanceExact(doc)) {
                String text = role.lookupOrd(role.ordValue()).utf8ToString();
                roles.computeIfAbsent(text, _ -> new StatementTally()).add(daysOfRole, doc);
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
        public RoleCollector reduce(Collection<RoleCollector> found) {
            var sum = new RoleCollector();
            for (RoleCollector roles : found) {
                sum.all.plus(roles.all);
                roles.roles.forEach(
                        (role, tally) -> sum.roles.merge(role, tally, StatementTally::plus));
            }
            return sum;
        }
    }
}
