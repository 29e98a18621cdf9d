package dev.dateline.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/// A view of the index as if the archive ended with a day: what is later, or bears no day, counts
/// as deleted, and every search passes it over by itself. Files that could not be read stay. Made
/// in one pass over the days; closed by nobody, as it holds nothing beyond the view that it is made
/// of.
final class EndingReader extends FilterDirectoryReader {
    private final CacheHelper cache;

    EndingReader(DirectoryReader whole, LocalDate last) throws IOException {
        super(whole, new Ending(last));
        cache = new DelegatingCacheHelper(whole.getReaderCacheHelper()) {};
    }

    /// The newest day that is left; empty if no article is.
    Optional<LocalDate> newestDay() {
        return leaves().stream()
                .map(leaf -> ((Segment) leaf.reader()).newest)
                .filter(day -> day != Long.MIN_VALUE)
                .max(Long::compare)
                .map(LocalDate::ofEpochDay);
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) {
        throw new UnsupportedOperationException("a newer view is wrapped anew");
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return cache;
    }

    private static final class Ending extends SubReaderWrapper {
        private final long last;

        Ending(LocalDate last) {
            this.last = last.toEpochDay();
        }

        @Override
        public LeafReader wrap(LeafReader segment) {
            try {
                return new Segment(segment, last);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Segment extends FilterLeafReader {
        private final FixedBitSet live;
        private final int count;
        private long newest = Long.MIN_VALUE;

        Segment(LeafReader in, long last) throws IOException {
            super(in);
            live = new FixedBitSet(in.maxDoc());
            addRejected(in);
            addUntil(in, last);
            count = live.cardinality();
        }

        private void addRejected(LeafReader in) throws IOException {
            PostingsEnum rejected =
                    in.postings(new Term(Schema.TYPE, Schema.REJECTED), PostingsEnum.NONE);
            if (rejected != null) {
                add(rejected, in.getLiveDocs());
            }
        }

        private void add(DocIdSetIterator documents, @Nullable Bits alive) throws IOException {
            for (int doc = documents.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = documents.nextDoc()) {
                if (alive == null || alive.get(doc)) {
                    live.set(doc);
                }
            }
        }

        private void addUntil(LeafReader in, long last) throws IOException {
            NumericDocValues days = in.getNumericDocValues(Schema.DAY);
            @Nullable Bits alive = in.getLiveDocs();
            while (days != null && days.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (days.longValue() <= last && (alive == null || alive.get(days.docID()))) {
                    live.set(days.docID());
                    newest = Math.max(newest, days.longValue());
                }
            }
        }

        @Override
        public Bits getLiveDocs() {
            return live;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        /// None: nothing is kept of this view beyond the segment.
        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
