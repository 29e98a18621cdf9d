/// Records that describe articles: text, date, source and the file that was read. Reads no files
/// and uses only the JDK.
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
