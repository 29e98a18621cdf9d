package dev.dateline.ui.article.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.testing.SampleArticle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class ArticleModelTest {
    private final ArticleModel model = new ArticleModel();

    @BeforeEach
    void showArticle() {
        model.show(SampleArticle.quoted(), SampleArticle.spans("Oulu"), List.of());
    }

    private String text(Optional<TextSpan> span) {
        return span.orElseThrow().in(model.displayedArticle().orElseThrow().text().text());
    }

    @Test
    void hasNoCurrentHitInitially() {
        assertEquals(ArticleModel.NONE, model.currentHitProperty().get());
    }

    @Test
    void stepHitWrapsAround() {
        assertEquals(3, model.displayedArticle().orElseThrow().hits().size());
        for (int expected : new int[] {0, 1, 2, 0}) {
            assertEquals("Oulu", text(model.stepHit(1)));
            assertEquals(expected, model.currentHitProperty().get());
        }
    }

    @Test
    void firstStepBackSelectsLastHit() {
        model.stepHit(-1);
        assertEquals(2, model.currentHitProperty().get());
    }

    @Test
    void stepsThroughQuotesInTextOrder() {
        assertEquals("We are hiring 300 people in Oulu,", text(model.stepQuote(1)));
        assertEquals("Nobody asked us,", text(model.stepQuote(1)));
    }

    @Test
    void stepHitWithoutHitsDoesNothing() {
        model.show(SampleArticle.quoted(), List.of(), List.of());
        assertEquals(Optional.empty(), model.stepHit(1));
        assertEquals(ArticleModel.NONE, model.currentHitProperty().get());
    }

    @Test
    void revealMakesQuoteCurrent() {
        model.reveal(SampleArticle.span("Nobody asked us,"));
        assertEquals(1, model.currentQuoteProperty().get());
    }

    @Test
    void revealSelectsSpanWithoutQuote() {
        model.reveal(SampleArticle.span("batteries"));
        assertEquals(ArticleModel.NONE, model.currentQuoteProperty().get());
        assertEquals("batteries", model.selection().selectedText());
    }

    @Test
    void newArticleResetsCurrentHitAndQuote() {
        model.stepHit(1);
        model.stepQuote(1);
        model.selection().select(new TextSpan(0, 4));
        Article another =
                SampleArticle.article("Frost\n\nIt was cold.", Headline.Origin.TITLE, "Frost");
        model.show(new QuotedArticle(another, List.of()), List.of(), List.of());
        assertEquals(ArticleModel.NONE, model.currentHitProperty().get());
        assertEquals(ArticleModel.NONE, model.currentQuoteProperty().get());
        assertEquals("", model.selection().selectedText());
    }

    @Test
    void correctionKeepsCurrentQuote() {
        model.stepQuote(1);
        model.stepQuote(1);
        model.selection().select(new TextSpan(0, 4));
        QuotedArticle all = SampleArticle.quoted();
        model.show(
                new QuotedArticle(all.article(), all.quotes().subList(1, 3)), List.of(), List.of());
        assertEquals(0, model.currentQuoteProperty().get());
        assertEquals(4, model.selection().selectedText().length());
    }

    @Test
    void targetQuotePrefersSelection() {
        model.setCurrentQuote(2);
        assertEquals(OptionalInt.of(2), model.targetQuote());
        model.selection().select(model.displayedArticle().orElseThrow().quoteSpans().get(0));
        assertEquals(OptionalInt.of(0), model.targetQuote());
    }

    @Test
    void targetQuoteIsEmptyForOtherSelection() {
        model.setCurrentQuote(2);
        model.selection().select(new TextSpan(0, 9));
        assertEquals(OptionalInt.empty(), model.targetQuote());
    }

    @Test
    void textSizeIsLimited() {
        for (int i = 0; i < 100; i++) {
            model.resizeText(1);
        }
        assertEquals(36, model.textSizeProperty().get());
        model.resetTextSize();
        assertEquals(18, model.textSizeProperty().get());
        for (int i = 0; i < 100; i++) {
            model.resizeText(-1);
        }
        assertEquals(12, model.textSizeProperty().get());
    }
}
