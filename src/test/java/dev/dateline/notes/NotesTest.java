package dev.dateline.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent.Annotation;
import dev.dateline.notes.NoteEvent.CollectedItem;
import dev.dateline.notes.NoteEvent.NotAQuotation;
import dev.dateline.notes.NoteEvent.OtherSpeaker;
import dev.dateline.notes.NoteEvent.ReadingOffset;
import dev.dateline.notes.NoteEvent.SavedSearch;
import dev.dateline.notes.NoteEvent.Star;
import dev.dateline.notes.NoteEvent.Tag;
import dev.dateline.notes.NoteEvent.Undo;
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
    private static final TextAnchor WORDS =
            TextAnchor.of("She said \"no\" twice.", new TextSpan(10, 12));

    private final List<Transaction> acts = new ArrayList<>();

    private Transaction act(NoteEvent... changes) {
        var act =
                new Transaction(
                        "act-" + acts.size(), Instant.ofEpochSecond(acts.size()), List.of(changes));
        acts.add(act);
        return act;
    }

    private Notes notes() {
        return Notes.of(acts);
    }

    @Test
    void laterEventWins() {
        act(new Star(ARTICLE, true));
        assertTrue(notes().isStarred(ID));
        act(new Star(ARTICLE, false));
        assertFalse(notes().isStarred(ID));
        assertEquals(Set.of(), notes().starred());
    }

    @Test
    void lastReadIsLatestReadingOffset() {
        var other = new NotedArticle(LATER, "/news", "b.txt");
        act(new ReadingOffset(ARTICLE, 40));
        act(new ReadingOffset(other, 0));
        assertEquals(40, notes().readingOffset(ID));
        assertEquals(0, notes().readingOffset(LATER));
        assertEquals(other, notes().lastRead("/news").orElseThrow());
        assertTrue(notes().lastRead("/elsewhere").isEmpty());
    }

    @Test
    void collectedItemsAreOrdered() {
        var other = new NotedArticle(LATER, "/news", "b.txt");
        act(new CollectedItem(ARTICLE, TextAnchor.WHOLE_ARTICLE, 1, true));
        act(new CollectedItem(ARTICLE, WORDS, 2, true));
        Transaction moved = act(new CollectedItem(other, TextAnchor.WHOLE_ARTICLE, 0.5, true));
        assertEquals(List.of(0.5, 1.0, 2.0), orders());
        act(new CollectedItem(ARTICLE, TextAnchor.WHOLE_ARTICLE, 1, false));
        act(new Undo(moved.id()));
        assertEquals(List.of(2.0), orders());
    }

    @Test
    void collectedItemsFollowChangedArticle() {
        act(new CollectedItem(ARTICLE, WORDS, 1, true));
        act(new NoteEvent.ContentChanged(ARTICLE, LATER));
        assertEquals(List.of(1.0), orders());
    }

    private List<Double> orders() {
        return notes().collectedItems().stream().map(kept -> kept.event().order()).toList();
    }

    @Test
    void undoneUndoRestoresEvents() {
        Transaction starred = act(new Star(ARTICLE, true), new Tag(ARTICLE, "rail", true));
        Transaction undo = act(new Undo(starred.id()));
        assertFalse(notes().isStarred(ID));
        assertEquals(new TreeSet<String>(), notes().tags());
        act(new Undo(undo.id()));
        assertTrue(notes().isStarred(ID));
        assertEquals(new TreeSet<>(Set.of("rail")), notes().tags(ID));
    }

    @Test
    void undoRestoresEarlierNote() {
        act(new Annotation(ARTICLE, "1", WORDS, "check", true));
        Transaction changed = act(new Annotation(ARTICLE, "1", WORDS, "checked", true));
        assertEquals("checked", notes().annotations(ID).getFirst().event().text());
        act(new Undo(changed.id()));
        assertEquals("check", notes().annotations(ID).getFirst().event().text());
    }

    @Test
    void readingOrderDoesNotMatter() {
        act(new Star(ARTICLE, true));
        act(new SavedSearch("rail", "rail safety", true));
        Transaction off = act(new SavedSearch("rail", "", false));
        act(new Undo(off.id()));
        act(new Star(ARTICLE, false));
        Collections.shuffle(acts, new Random(3));
        assertFalse(notes().isStarred(ID));
        assertEquals("rail safety", notes().savedSearches().getFirst().event().query());
    }

    @Test
    void latestCorrectionWins() {
        act(new NotAQuotation(ARTICLE, WORDS));
        act(new OtherSpeaker(ARTICLE, WORDS, "Ada Lund", Speaker.Kind.PERSON));
        assertEquals(1, notes().corrections(ID).size());
        assertEquals(
                new OtherSpeaker(ARTICLE, WORDS, "Ada Lund", Speaker.Kind.PERSON),
                notes().corrections(ID).getFirst().event());
    }

    @Test
    void changedArticleInheritsNotesButIsUnread() {
        act(new Star(ARTICLE, true), new NoteEvent.Read(ARTICLE, true));
        act(new NotAQuotation(ARTICLE, WORDS));
        act(new NoteEvent.ContentChanged(ARTICLE, LATER));
        assertTrue(notes().isStarred(LATER));
        assertFalse(notes().isRead(LATER));
        assertEquals(1, notes().corrections(LATER).size());
        act(new Star(new NotedArticle(LATER, "/news", "a.txt"), false));
        assertTrue(notes().isStarred(ID));
        assertFalse(notes().isStarred(LATER));
    }

    @Test
    void lastSeenCountIsPerArchive() {
        act(new NoteEvent.LastSeenCount("rail", "/news", 3));
        act(new NoteEvent.LastSeenCount("rail", "/news", 5));
        assertEquals(OptionalInt.of(5), notes().lastSeenCount("rail", "/news"));
        assertEquals(OptionalInt.empty(), notes().lastSeenCount("rail", "/other"));
    }
}
