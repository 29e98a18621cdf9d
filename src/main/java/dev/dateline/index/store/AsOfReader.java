package dev.dateline.index.store;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/// An index reader in which articles after the as-of date and undated articles count as deleted.
///
/// Rejected files stay. Created in one pass over the dates. Never closed: it holds nothing beyond
/// the reader it wraps.
public final class AsOfReader extends FilterDirectoryReader {
    private final CacheHelper cacheHelper;

    AsOfReader(DirectoryReader base, LocalDate asOfDate) throws IOException {
        super(base, wrapper(asOfDate.toEpochDay()));
        cacheHelper = new DelegatingCacheHelper(base.getReaderCacheHelper()) {};
    }

    /// Returns the date of the newest article in this view; empty if no article is dated.
    public Optional<LocalDate> newestDay() {
        return leaves().stream()
                .map(leaf -> ((AsOfLeafReader) leaf.reader()).newestDay)
                .filter(day -> day != Long.MIN_VALUE)
                .max(Long::compare)
                .map(LocalDate::ofEpochDay);
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) {
        throw new UnsupportedOperationException("AsOfSearchers wraps each new view");
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return cacheHelper;
    }

    private static SubReaderWrapper wrapper(long asOfDay) {
        return new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader segment) {
                try {
                    return new AsOfLeafReader(segment, asOfDay);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static final class AsOfLeafReader extends FilterLeafReader {
        private final FixedBitSet liveDocs;
        private final int liveCount;
        private long newestDay = Long.MIN_VALUE;

        AsOfLeafReader(LeafReader in, long asOfDay) throws IOException {
            super(in);
            liveDocs = new FixedBitSet(in.maxDoc());
            addRejectedFiles();
            addArticlesUntil(asOfDay);
            liveCount = liveDocs.cardinality();
        }

        private void addRejectedFiles() throws IOException {
            Bits live = in.getLiveDocs();
            PostingsEnum rejected =
                    in.postings(new Term(Schema.TYPE, Schema.REJECTED), PostingsEnum.NONE);
            if (rejected != null) {
                for (int doc = LiveDocs.next(rejected, live);
                        doc != NO_MORE_DOCS;
                        doc = LiveDocs.next(rejected, live)) {
                    liveDocs.set(doc);
                }
            }
        }

        private void addArticlesUntil(long asOfDay) throws IOException {
            Bits live = in.getLiveDocs();
            NumericDocValues days = in.getNumericDocValues(Schema.DAY);
            while (days != null && LiveDocs.next(days, live) != NO_MORE_DOCS) {
                if (days.longValue() <= asOfDay) {
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

        /// Returns null, because only the segment's own data may be cached, not this view of it.
        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
