package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SimilarArticlesTest {
    @TempDir private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        var articles = new ArrayList<IndexTestArticle>();
        articles.add(
                IndexTestArticle.at(
                        "merger.txt",
                        "A",
                        "Orbit merges with Relay, regulators in Ruritania say."));
        articles.add(
                IndexTestArticle.at(
                        "later.txt", "B", "Regulators let Orbit and Relay merge in Ruritania."));
        articles.add(IndexTestArticle.at("other file.txt", "C", "Nimbus opens a plant for pumps."));
        for (int i = 0; i < 30; i++) {
            articles.add(IndexTestArticle.at(i + ".txt", "D", "Nothing of any note here, again."));
        }
        index = IndexTestArticle.index(folder, articles);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void findsSimilarArticles() throws IOException {
        assertEquals(List.of("later.txt"), found("like:merger.txt"));
        assertEquals(List.of("merger.txt"), found("like:later.txt"));
        assertEquals(List.of("later.txt"), found("like:merger.txt -pumps"));
    }

    @Test
    void findsNothingForUniqueOrMissingArticle() throws IOException {
        assertEquals(List.of(), found("like:\"other file.txt\""));
        assertEquals(List.of(), found("like:gone.txt"));
    }

    private List<String> found(String query) throws IOException {
        return index.paths(query, SortOrder.RELEVANCE);
    }
}
