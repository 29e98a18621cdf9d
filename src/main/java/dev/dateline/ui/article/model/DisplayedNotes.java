package dev.dateline.ui.article.model;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Notes;
import dev.dateline.quote.QuotedArticle;

import java.util.ArrayList;
import java.util.List;

/// The user's notes on the displayed article.
///
/// @param tags in order
/// @param notes highlights and notes, those on the whole article first
public record DisplayedNotes(boolean starred, List<String> tags, List<Note> notes) {
    /// Stands for an article without star, tags, highlights and notes.
    public static final DisplayedNotes NONE = new DisplayedNotes(false, List.of(), List.of());

    private static final TextSpan WHOLE_ARTICLE = new TextSpan(0, 0);

    public DisplayedNotes {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /// Collects the user's notes on an article. A note whose passage is not found counts as a note
    /// on the whole article.
    public static DisplayedNotes of(QuotedArticle quoted, Notes notes) {
        ArticleId id = quoted.article().id();
        String text = quoted.article().text();
        var displayed = new ArrayList<Note>();
        for (var recorded : notes.annotations(id)) {
            NoteEvent.Annotation annotation = recorded.event();
            displayed.add(
                    new Note(
                            annotation.key(),
                            annotation.anchor().locateIn(text).orElse(WHOLE_ARTICLE),
                            annotation.anchor().exact(),
                            annotation.text()));
        }
        return new DisplayedNotes(notes.isStarred(id), List.copyOf(notes.tags(id)), displayed);
    }

    /// A highlight, or a note if `text` is not empty.
    ///
    /// @param key identifies the note
    /// @param span of [dev.dateline.article.Article#text()], empty for the whole article
    /// @param passage the text of the span, empty for the whole article
    public record Note(String key, TextSpan span, String passage, String text) {}
}
