package dev.dateline.index.highlight;

import dev.dateline.article.TextSpan;

import java.io.IOException;
import java.util.List;

/// Finds where one query hits texts of one field.
interface FieldMatcher {
    /// Offsets into `text`, in any order; they may overlap.
    List<TextSpan> findMatches(String text) throws IOException;
}
