package dev.dateline.index.store;

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
public final class AsOfReader extends FilterDirectoryReader {
    private final CacheHelper cache;

    AsOfReader(DirectoryReader whole, LocalDate last) throws IOException {
        super(whole, new AsOfWrapper(last));
        cache = new DelegatingCacheHelper(whole.getReaderCacheHelper()) {};
    }

    /// The newest day that is left; empty if no article is.
    public Optional<LocalDate> newestDay() {
        return leaves().stream()
                .map(leaf -> ((AsOfLeafReader) leaf.reader()).newestDay)
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

    private static final class AsOfWrapper extends SubReaderWrapper {
        private final long asOfDay;

        AsOfWrapper(LocalDate last) {
            this.asOfDay = last.toEpochDay();
        }

        @Override
        public LeafReader wrap(LeafReader segment) {
            try {
                return new AsOfLeafReader(segment, asOfDay);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class AsOfLeafReader extends FilterLeafReader {
        private final FixedBitSet liveDocs;
        private final int liveCount;
        private long newestDay = Long.MIN_VALUE;

        AsOfLeafReader(LeafReader in, long last) throws IOException {
            super(in);
            liveDocs = new FixedBitSet(in.maxDoc());
            addRejectedFiles(in);
            addArticlesUntil(in, last);
            liveCount = liveDocs.cardinality();
        }

        private void addRejectedFiles(LeafReader in) throws IOException {
            PostingsEnum rejected =
                    in.postings(new Term(Schema.TYPE, Schema.REJECTED), PostingsEnum.NONE);
            if (rejected != null) {
                addLive(rejected, in.getLiveDocs());
            }
        }

        private void addLive(DocIdSetIterator documents, @Nullable Bits alive) throws IOException {
            for (int doc = documents.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = documents.nextDoc()) {
                if (alive == null || alive.get(doc)) {
                    liveDocs.set(doc);
                }
            }
        }

        private void addArticlesUntil(LeafReader in, long last) throws IOException {
            NumericDocValues days = in.getNumericDocValues(Schema.DAY);
            @Nullable Bits alive = in.getLiveDocs();
            while (days != null && days.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (days.longValue() <= last && (alive == null || alive.get(days.docID()))) {
                    liveDocs.set(days.docID());
                    newestDay = Math.max(newestDay, days.longValue());
                }
            }
        }

        @Override
        public Bits getLiveDocs() {
            return liveDocs;
        }

        @Override
        public int numDocs() {
            return liveCount;
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
