package dev.dateline.index;

import dev.dateline.search.CopyCounts;

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
final class CopyGroups {
    /// The group of an article without copies.
    static final int ALONE = CopyFinder.ALONE;

    /// For when nobody asks for copies; knows no article.
    static final CopyGroups NONE = new CopyGroups();

    /// Where each segment's documents and articles begin.
    private final int[] docStarts;

    private final int[] starts;
    private final ArticleRanks[] ranks;

    /// Those that have copies, by their numbers in the whole index.
    private final ArticleRanks members;

    /// Of each of them.
    private final int[] groups;

    private final CopyCounts counts;

    private CopyGroups() {
        docStarts = new int[1];
        starts = new int[1];
        ranks = new ArticleRanks[0];
        members = ArticleRanks.NONE;
        groups = new int[0];
        counts = new CopyCounts(0, 0);
    }

    private CopyGroups(IndexReader reader, ColumnCache columns) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        docStarts = new int[leaves.size() + 1];
        starts = new int[leaves.size() + 1];
        ranks = new ArticleRanks[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            ranks[leaf.ord] = columns.of(leaf.reader()).ranks();
            docStarts[leaf.ord + 1] = docStarts[leaf.ord] + leaf.reader().maxDoc();
            starts[leaf.ord + 1] = starts[leaf.ord] + ranks[leaf.ord].count();
        }
        var alike = new FixedBitSet(starts[leaves.size()] + 1);
        groups = group(new Sketches(leaves, ranks, starts), alike);
        members = ArticleRanks.of(alike);
        int stories = Arrays.stream(groups).max().orElse(ALONE) + 1;
        counts = new CopyCounts(stories, groups.length);
    }

    static CopyGroups of(IndexReader reader, ColumnCache columns) throws IOException {
        return new CopyGroups(reader, columns);
    }

    /// Most articles share no band with another, and their sketches are never held together.
    ///
    /// @param alike gets the articles that have copies
    /// @return the groups of these, one after the other
    private static int[] group(Sketches sketches, FixedBitSet alike) throws IOException {
        FixedBitSet candidates = new CopyCandidates(sketches, alike.length()).find();
        int[] articles = new int[candidates.cardinality()];
        long[] bands = new long[articles.length * CopyFinder.BANDS];
        int[] found = {0};
        sketches.each((article, sketch) -> {
            if (candidates.get(article)) {
                for (int band = 0; band < CopyFinder.BANDS; band++) {
                    bands[found[0] * CopyFinder.BANDS + band] = Sketches.band(sketch, band);
                }
                articles[found[0]++] = article;
            }
        });
        int[] groups = new CopyFinder(bands).groups();
        for (int i = 0; i < articles.length; i++) {
            if (groups[i] != ALONE) {
                alike.set(articles[i]);
            }
        }
        return Arrays.stream(groups).filter(group -> group != ALONE).toArray();
    }

    /// The group of the article whose document this is.
    int of(int doc) {
        int segment = ReaderUtil.subIndex(doc, docStarts);
        return ofDocument(segment, doc - docStarts[segment]);
    }

    /// The group of the article whose document this is in a segment.
    int ofDocument(int segment, int doc) {
        return of(segment, ranks[segment].of(doc));
    }

    /// The group of the article with this number in a segment; [#NONE] knows none.
    int of(int segment, int article) {
        if (groups.length == 0) {
            return ALONE;
        }
        int number = starts[segment] + article;
        return members.has(number) ? groups[members.of(number)] : ALONE;
    }

    /// How many groups there are, each of two articles or more.
    int count() {
        return counts.stories();
    }

    CopyCounts counts() {
        return counts;
    }

    /// The documents of a group, in order.
    List<Integer> members(int group) {
        var members = new ArrayList<Integer>();
        for (int segment = 0; segment < ranks.length; segment++) {
            for (int doc = docStarts[segment]; doc < docStarts[segment + 1]; doc++) {
                if (ranks[segment].has(doc - docStarts[segment]) && of(doc) == group) {
                    members.add(doc);
                }
            }
        }
        return members;
    }
}
