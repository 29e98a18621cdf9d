package dev.dateline.index.duplicates;

import dev.dateline.index.facet.ArticleOrdinals;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.search.NearDuplicateCounts;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The groups of copies in one view of the index. A bit and a half for each article, and four bytes
/// for one that has copies.
public final class NearDuplicateGroups {
    /// The group of an article without copies.
    public static final int NO_GROUP = NearDuplicateFinder.NO_GROUP;

    /// For when nobody asks for copies; knows no article.
    public static final NearDuplicateGroups EMPTY = new NearDuplicateGroups();

    /// Where each segment's documents and articles begin.
    private final int[] docStarts;

    private final int[] articleStarts;
    private final ArticleOrdinals[] ranks;

    /// Those that have copies, by their numbers in the whole index.
    private final ArticleOrdinals members;

    /// Of each of them.
    private final int[] groups;

    private final NearDuplicateCounts counts;

    private NearDuplicateGroups() {
        docStarts = new int[1];
        articleStarts = new int[1];
        ranks = new ArticleOrdinals[0];
        members = ArticleOrdinals.NONE;
        groups = new int[0];
        counts = new NearDuplicateCounts(0, 0);
    }

    private NearDuplicateGroups(IndexReader reader, ColumnCache columns) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        docStarts = new int[leaves.size() + 1];
        articleStarts = new int[leaves.size() + 1];
        ranks = new ArticleOrdinals[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            ranks[leaf.ord] = columns.of(leaf.reader()).articleOrdinals();
            docStarts[leaf.ord + 1] = docStarts[leaf.ord] + leaf.reader().maxDoc();
            articleStarts[leaf.ord + 1] = articleStarts[leaf.ord] + ranks[leaf.ord].count();
        }
        var alike = new FixedBitSet(articleStarts[leaves.size()] + 1);
        groups = computeGroups(new MinHashSignatures(leaves, ranks, articleStarts), alike);
        members = ArticleOrdinals.of(alike);
        int stories = Arrays.stream(groups).max().orElse(NO_GROUP) + 1;
        counts = new NearDuplicateCounts(stories, groups.length);
    }

    public static NearDuplicateGroups of(IndexReader reader, ColumnCache columns)
            throws IOException {
        return new NearDuplicateGroups(reader, columns);
    }

    /// Most articles share no band with another, and their sketches are never held together.
    ///
    /// @param alike gets the articles that have copies
    /// @return the groups of these, one after the other
    private static int[] computeGroups(MinHashSignatures sketches, FixedBitSet alike)
            throws IOException {
        FixedBitSet candidates = new NearDuplicateCandidates(sketches, alike.length()).find();
        int[] articles = new int[candidates.cardinality()];
        long[] bands = new long[articles.length * NearDuplicateFinder.BANDS];
        int[] found = {0};
        sketches.visit((article, sketch) -> {
            if (candidates.get(article)) {
                for (int band = 0; band < NearDuplicateFinder.BANDS; band++) {
                    bands[found[0] * NearDuplicateFinder.BANDS + band] =
                            MinHashSignatures.band(sketch, band);
                }
                articles[found[0]++] = article;
            }
        });
        int[] groups = new NearDuplicateFinder(bands).assignGroups();
        for (int i = 0; i < articles.length; i++) {
            if (groups[i] != NO_GROUP) {
                alike.set(articles[i]);
            }
        }
        return Arrays.stream(groups).filter(group -> group != NO_GROUP).toArray();
    }

    /// The group of the article whose document this is.
    public int of(int doc) {
        int segment = ReaderUtil.subIndex(doc, docStarts);
        return groupOfDocument(segment, doc - docStarts[segment]);
    }

    /// The group of the article whose document this is in a segment.
    int groupOfDocument(int segment, int doc) {
        return of(segment, ranks[segment].of(doc));
    }

    /// The group of the article with this number in a segment; [#EMPTY] knows none.
    public int of(int segment, int article) {
        if (groups.length == 0) {
            return NO_GROUP;
        }
        int number = articleStarts[segment] + article;
        return members.contains(number) ? groups[members.of(number)] : NO_GROUP;
    }

    /// How many groups there are, each of two articles or more.
    public int count() {
        return counts.groups();
    }

    public NearDuplicateCounts counts() {
        return counts;
    }

    /// The documents of a group, in order.
    public List<Integer> members(int group) {
        var members = new ArrayList<Integer>();
        for (int segment = 0; segment < ranks.length; segment++) {
            for (int doc = docStarts[segment]; doc < docStarts[segment + 1]; doc++) {
                if (ranks[segment].contains(doc - docStarts[segment]) && of(doc) == group) {
                    members.add(doc);
                }
            }
        }
        return members;
    }
}
