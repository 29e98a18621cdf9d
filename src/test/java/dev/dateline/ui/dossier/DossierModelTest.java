package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.export.ExportSelection;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.QueryParser;
import dev.dateline.ui.testing.SampleArticle;

import org.junit.jupiter.api.Test;

import java.util.List;

class DossierModelTest {
    private static final ExportSelection.Matching SEARCH =
            new ExportSelection.Matching(
                    QueryParser.parse("oulu"), SortOrder.NEWEST, ExportSelection.Content.ARTICLES);

    private final DossierModel model = new DossierModel();

    private void collectArticleAndTwoQuotes() {
        model.add(DossierEntry.of(SampleArticle.quoted()));
        model.add(DossierEntry.of(SampleArticle.quoted(), 0));
        model.add(DossierEntry.of(SampleArticle.hit(1)));
    }

    private List<String> labels() {
        return model.items().stream().map(DossierEntry::label).toList();
    }

    @Test
    void labelsAreHeadlineOrQuotedText() {
        collectArticleAndTwoQuotes();
        assertEquals(
                List.of(
                        "Northwind opens a plant in Oulu",
                        "“We are hiring 300 people in Oulu,”",
                        "“Nobody asked us,”"),
                labels());
        assertEquals("4 Mar 2022  ·  Oulu Herald", model.items().get(0).detail());
        assertEquals("Ville Koski  ·  4 Mar 2022  ·  Oulu Herald", model.items().get(2).detail());
    }

    @Test
    void duplicateItemIsNotAdded() {
        assertTrue(model.add(DossierEntry.of(SampleArticle.quoted(), 1)));
        assertFalse(model.add(DossierEntry.of(SampleArticle.hit(1))));
        assertEquals(1, model.items().size());
    }

    @Test
    void removedItemCanBeAddedAgain() {
        collectArticleAndTwoQuotes();
        assertFalse(model.add(DossierEntry.of(SampleArticle.quoted())));
        model.remove(0);
        assertTrue(model.add(DossierEntry.of(SampleArticle.quoted())));
        assertFalse(model.add(DossierEntry.of(SampleArticle.quoted())));
    }

    @Test
    void moveIsClampedToEnds() {
        collectArticleAndTwoQuotes();
        assertEquals(0, model.move(1, -1));
        assertEquals("“We are hiring 300 people in Oulu,”", labels().get(0));
        assertEquals(0, model.move(0, -1));
        assertEquals(2, model.move(2, 1));
        assertEquals("“Nobody asked us,”", labels().get(2));
    }

    @Test
    void selectionKeepsOrder() {
        collectArticleAndTwoQuotes();
        model.move(2, -2);
        assertEquals(
                new ExportSelection.Collected(
                        List.of(
                                new ExportSelection.Item.QuoteItem("2022/northwind.txt", 1),
                                new ExportSelection.Item.ArticleItem("2022/northwind.txt"),
                                new ExportSelection.Item.QuoteItem("2022/northwind.txt", 0))),
                model.selection(SEARCH));
    }

    @Test
    void emptyDossierSelectsSearch() {
        assertEquals(SEARCH, model.selection(SEARCH));
        collectArticleAndTwoQuotes();
        model.clear();
        assertEquals(SEARCH, model.selection(SEARCH));
    }
}
