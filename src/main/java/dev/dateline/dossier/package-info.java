/// What the reader collects to take away: items in order, a heading, the formats it can be written
/// in and what came of it. Pure values; `export` writes them. Uses `article` and `quote`.
@NullMarked
package dev.dateline.dossier;

import org.jspecify.annotations.NullMarked;
