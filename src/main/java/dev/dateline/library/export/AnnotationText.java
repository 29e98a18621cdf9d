package dev.dateline.library.export;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent.Annotation;
import dev.dateline.notes.Notes;
import dev.dateline.notes.RecordedEvent;

import java.util.List;

/// Formats the highlights and notes of an article for a dossier.
final class AnnotationText {
    private AnnotationText() {}

    /// Returns the text of each annotation: the quoted passage and the note. An annotation on the
    /// whole article has no passage. A highlight has only the passage.
    static List<String> of(Notes notes, ArticleId id) {
        return notes.annotations(id).stream()
                .map(RecordedEvent::event)
                .map(AnnotationText::format)
                .toList();
    }

    private static String format(Annotation annotation) {
        String passage = annotation.anchor().exact();
        if (passage.isEmpty()) {
            return annotation.text();
        }
        return annotation.text().isEmpty()
                ? "“" + passage + "”"
                : "“" + passage + "”: " + annotation.text();
    }
}
