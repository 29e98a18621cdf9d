package dev.dateline.index;

import dev.dateline.article.TextSpan;

import java.io.IOException;
import java.util.List;

/// Finds where one query hits texts of one field.
interface FieldHits {
    /// Offsets into `text`, in any order; they may overlap.
    List<TextSpan> in(String text) throws IOException;
}
