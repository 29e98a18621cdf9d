/// Reads article files: header, sidecar, encoding, headline and paragraphs. Uses `article` and
/// `parse.walk`.
@NullMarked
package dev.dateline.parse;

import org.jspecify.annotations.NullMarked;
