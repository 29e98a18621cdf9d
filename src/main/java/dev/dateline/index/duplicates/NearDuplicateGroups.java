package dev.dateline.index.duplicates;

import dev.dateline.index.facet.ArticleOrdinals;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.search.ArchiveIndex.NearDuplicateCounts;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The groups of near-duplicate articles in one as-of view of the index.
///
/// Takes one and a half bits per article, and four bytes per article that has near-duplicates.
public final class NearDuplicateGroups {
    /// Returned instead of a group number for an article without near-duplicates.
    public static final int NO_GROUP = NearDuplicateFinder.NO_GROUP;

    /// An instance without groups, for results that are not collapsed.
    public static final NearDuplicateGroups EMPTY = new NearDuplicateGroups();

    /// The number of each segment's first document in the whole index.
    private final int[] docStarts;

    /// The number of each segment's first article in the whole index, with articles numbered from
    /// 0.
    private final int[] articleStarts;

    private final List<ArticleOrdinals> ordinals;

    /// The articles that have near-duplicates, identified by their numbers in the whole index.
    private final ArticleOrdinals members;

    /// The group number of each article in `members`, in the same order.
    private final int[] groups;

    private final NearDuplicateCounts counts;

    private NearDuplicateGroups() {
        docStarts = new int[1];
        articleStarts = new int[1];
        ordinals = List.of();
        members = ArticleOrdinals.NONE;
        groups = new int[0];
        counts = new NearDuplicateCounts(0, 0);
    }

    NearDuplicateGroups(IndexReader reader, ColumnCache columns) throws IOException {
        List<LeafReaderContext> segments = reader.leaves();
        docStarts = new int[segments.size() + 1];
        articleStarts = new int[segments.size() + 1];
        ordinals = new ArrayList<>(segments.size());
        for (LeafReaderContext segment : segments) {
            ArticleOrdinals articles = columns.of(segment.reader()).articleOrdinals();
            ordinals.add(articles);
            docStarts[segment.ord + 1] = docStarts[segment.ord] + segment.reader().maxDoc();
            articleStarts[segment.ord + 1] = articleStarts[segment.ord] + articles.count();
        }
        var grouped = new FixedBitSet(articleStarts[segments.size()] + 1);
        groups = computeGroups(new SignatureReader(segments, ordinals, articleStarts), grouped);
        members = ArticleOrdinals.of(grouped);
        int groupCount = Arrays.stream(groups).max().orElse(NO_GROUP) + 1;
        counts = new NearDuplicateCounts(groupCount, groups.length);
    }

    /// Computes the groups of all articles. Holds only the signatures that share a band with
    /// another one.
    ///
    /// @param grouped receives the articles that have near-duplicates
    /// @return the groups of these articles in order
    private static int[] computeGroups(SignatureReader signatures, FixedBitSet grouped)
            throws IOException {
        FixedBitSet candidates = NearDuplicateFinder.findCandidates(signatures, grouped.length());
        int[] articles = new int[candidates.cardinality()];
        long[] bands = new long[articles.length * NearDuplicateFinder.BANDS];
        int[] size = {0};
        signatures.visit((article, signature) -> {
            if (candidates.get(article)) {
                for (int band = 0; band < NearDuplicateFinder.BANDS; band++) {
                    bands[size[0] * NearDuplicateFinder.BANDS + band] =
                            SignatureReader.band(signature, band);
                }
                articles[size[0]++] = article;
            }
        });
        int[] groups = new NearDuplicateFinder(bands).assignGroups();
        for (int i = 0; i < articles.length; i++) {
            if (groups[i] != NO_GROUP) {
                grouped.set(articles[i]);
            }
        }
        return Arrays.stream(groups).filter(group -> group != NO_GROUP).toArray();
    }

    /// Returns the group number of the article with a document number of the whole index.
    public int groupOf(int doc) {
        int segment = ReaderUtil.subIndex(doc, docStarts);
        return groupOfDocument(segment, doc - docStarts[segment]);
    }

    /// Returns the group number of the article with a document number of one segment.
    int groupOfDocument(int segment, int doc) {
        return groupOfArticle(segment, ordinals.get(segment).ordinal(doc));
    }

    /// Returns the group number of the article with an article ordinal of one segment.
    public int groupOfArticle(int segment, int article) {
        if (groups.length == 0) {
            return NO_GROUP;
        }
        int number = articleStarts[segment] + article;
        return members.contains(number) ? groups[members.ordinal(number)] : NO_GROUP;
    }

    /// Returns the number of groups. Each has at least two articles.
    public int count() {
        return counts.groups();
    }

    public NearDuplicateCounts counts() {
        return counts;
    }

    /// Returns the document numbers of the articles in a group, in ascending order.
    List<Integer> documents(int group) {
        var documents = new ArrayList<Integer>();
        for (int segment = 0; segment < ordinals.size(); segment++) {
            for (int doc = docStarts[segment]; doc < docStarts[segment + 1]; doc++) {
                if (ordinals.get(segment).contains(doc - docStarts[segment])
                        && groupOf(doc) == group) {
                    documents.add(doc);
                }
            }
        }
        return documents;
    }
}
