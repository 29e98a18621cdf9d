/// Prepares article text for export: removes invalid characters, numbers paragraphs, marks
/// quotations and hits.
@NullMarked
package dev.dateline.export.content;

import org.jspecify.annotations.NullMarked;
