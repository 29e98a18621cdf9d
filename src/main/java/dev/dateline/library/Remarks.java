package dev.dateline.library;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.Change.Remark;
import dev.dateline.notes.Kept;
import dev.dateline.notes.Notes;

import java.util.List;

/// What the reader wrote about an article, as a dossier prints it.
final class Remarks {
    private Remarks() {}

    /// The words a remark is about, if it is not on the whole article, and what it says; a
    /// highlight has the words alone.
    static List<String> of(Notes notes, ArticleId id) {
        return notes.remarks(id).stream().map(Kept::change).map(Remarks::sentence).toList();
    }

    private static String sentence(Remark remark) {
        String words = remark.excerpt().words();
        if (words.isEmpty()) {
            return remark.text();
        }
        return remark.text().isEmpty() ? "“" + words + "”" : "“" + words + "”: " + remark.text();
    }
}
