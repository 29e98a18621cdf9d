/// What an article is: text with a date, a source and a way back to its file. Records only: no
/// files are read here. Uses nothing but the JDK.
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
