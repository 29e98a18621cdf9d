package dev.dateline.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.Change.Collected;
import dev.dateline.notes.Change.Left;
import dev.dateline.notes.Change.NotAQuotation;
import dev.dateline.notes.Change.OtherSpeaker;
import dev.dateline.notes.Change.Remark;
import dev.dateline.notes.Change.SavedSearch;
import dev.dateline.notes.Change.Star;
import dev.dateline.notes.Change.Tag;
import dev.dateline.notes.Change.Undo;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

class NotesTest {
    private static final ArticleId ID = new ArticleId("a".repeat(64));
    private static final ArticleId LATER = new ArticleId("b".repeat(64));
    private static final NotedArticle ARTICLE = new NotedArticle(ID, "/news", "a.txt");
    private static final Excerpt WORDS = Excerpt.of("She said \"no\" twice.", new TextSpan(10, 12));

    private final List<Act> acts = new ArrayList<>();

    private Act act(Change... changes) {
        var act =
                new Act("act-" + acts.size(), Instant.ofEpochSecond(acts.size()), List.of(changes));
        acts.add(act);
        return act;
    }

    private Notes notes() {
        return Notes.of(acts);
    }

    @Test
    void whatWasSaidLastHolds() {
        act(new Star(ARTICLE, true));
        assertTrue(notes().isStarred(ID));
        act(new Star(ARTICLE, false));
        assertFalse(notes().isStarred(ID));
        assertEquals(Set.of(), notes().starred());
    }

    @Test
    void theArticleLeftLastIsTheOneToGoOnWith() {
        var other = new NotedArticle(LATER, "/news", "b.txt");
        act(new Left(ARTICLE, 40));
        act(new Left(other, 0));
        assertEquals(40, notes().left(ID));
        assertEquals(0, notes().left(LATER));
        assertEquals(other, notes().lastRead("/news").orElseThrow());
        assertTrue(notes().lastRead("/elsewhere").isEmpty());
    }

    @Test
    void whatIsCollectedStandsInTheOrderThatItWasGiven() {
        var other = new NotedArticle(LATER, "/news", "b.txt");
        act(new Collected(ARTICLE, Excerpt.WHOLE, 1, true));
        act(new Collected(ARTICLE, WORDS, 2, true));
        Act moved = act(new Collected(other, Excerpt.WHOLE, 0.5, true));
        assertEquals(List.of(0.5, 1.0, 2.0), orders());
        act(new Collected(ARTICLE, Excerpt.WHOLE, 1, false));
        act(new Undo(moved.id()));
        assertEquals(List.of(2.0), orders());
    }

    @Test
    void whatIsCollectedGoesOnWithAnArticleThatChanged() {
        act(new Collected(ARTICLE, WORDS, 1, true));
        act(new Change.Became(ARTICLE, LATER));
        assertEquals(List.of(1.0), orders());
    }

    private List<Double> orders() {
        return notes().collected().stream().map(kept -> kept.change().order()).toList();
    }

    @Test
    void anUndoneActHoldsNoMoreAndAnUndoneUndoDoes() {
        Act starred = act(new Star(ARTICLE, true), new Tag(ARTICLE, "rail", true));
        Act undo = act(new Undo(starred.id()));
        assertFalse(notes().isStarred(ID));
        assertEquals(new TreeSet<String>(), notes().tags());
        act(new Undo(undo.id()));
        assertTrue(notes().isStarred(ID));
        assertEquals(new TreeSet<>(Set.of("rail")), notes().tags(ID));
    }

    @Test
    void undoingAChangeBringsBackWhatHeldBeforeIt() {
        act(new Remark(ARTICLE, "1", WORDS, "check", true));
        Act changed = act(new Remark(ARTICLE, "1", WORDS, "checked", true));
        assertEquals("checked", notes().remarks(ID).getFirst().change().text());
        act(new Undo(changed.id()));
        assertEquals("check", notes().remarks(ID).getFirst().change().text());
    }

    @Test
    void comesToTheSameInWhateverOrderActsAreRead() {
        act(new Star(ARTICLE, true));
        act(new SavedSearch("rail", "rail safety", true));
        Act off = act(new SavedSearch("rail", "", false));
        act(new Undo(off.id()));
        act(new Star(ARTICLE, false));
        Collections.shuffle(acts, new Random(3));
        assertFalse(notes().isStarred(ID));
        assertEquals("rail safety", notes().searches().getFirst().change().query());
    }

    @Test
    void theLastCorrectionOfAQuotationHolds() {
        act(new NotAQuotation(ARTICLE, WORDS));
        act(new OtherSpeaker(ARTICLE, WORDS, "Ada Lund", Speaker.Kind.PERSON));
        assertEquals(1, notes().corrections(ID).size());
        assertEquals(
                new OtherSpeaker(ARTICLE, WORDS, "Ada Lund", Speaker.Kind.PERSON),
                notes().corrections(ID).getFirst().change());
    }

    @Test
    void whatWasNotedOnAnArticleHoldsOfWhatItBecameButForHavingBeenRead() {
        act(new Star(ARTICLE, true), new Change.Read(ARTICLE, true));
        act(new NotAQuotation(ARTICLE, WORDS));
        act(new Change.Became(ARTICLE, LATER));
        assertTrue(notes().isStarred(LATER));
        assertFalse(notes().isRead(LATER));
        assertEquals(1, notes().corrections(LATER).size());
        act(new Star(new NotedArticle(LATER, "/news", "a.txt"), false));
        assertTrue(notes().isStarred(ID));
        assertFalse(notes().isStarred(LATER));
    }

    @Test
    void tellsASearchesLastTotalForEachArchive() {
        act(new Change.Seen("rail", "/news", 3));
        act(new Change.Seen("rail", "/news", 5));
        assertEquals(OptionalInt.of(5), notes().seen("rail", "/news"));
        assertEquals(OptionalInt.empty(), notes().seen("rail", "/other"));
    }
}
