package dev.dateline.library.export;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent.Annotation;
import dev.dateline.notes.Notes;
import dev.dateline.notes.RecordedEvent;

import java.util.List;

/// What the reader wrote about an article, as a dossier prints it.
final class AnnotationText {
    private AnnotationText() {}

    /// The words a remark is about, if it is not on the whole article, and what it says; a
    /// highlight has the words alone.
    static List<String> of(Notes notes, ArticleId id) {
        return notes.annotations(id).stream()
                .map(RecordedEvent::event)
                .map(AnnotationText::sentence)
                .toList();
    }

    private static String sentence(Annotation remark) {
        String words = remark.anchor().exact();
        if (words.isEmpty()) {
            return remark.text();
        }
        return remark.text().isEmpty() ? "“" + words + "”" : "“" + words + "”: " + remark.text();
    }
}
