/// The way in: an article file becomes an `Article`, or a reason why not. Nothing here knows what
/// becomes of it. Uses `article`; the only room that reads article files.
@NullMarked
package dev.dateline.parse;

import org.jspecify.annotations.NullMarked;
