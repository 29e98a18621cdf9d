/// Writes files atomically and privately, and reads files of limited length. Uses only the JDK.
@NullMarked
package dev.dateline.file;

import org.jspecify.annotations.NullMarked;
