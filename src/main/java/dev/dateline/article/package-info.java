/// Records of articles: text, date, source and the file they were read from. Reads no files and
/// uses only the JDK.
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
