/// Safe writing of files. Uses only the JDK.
@NullMarked
package dev.dateline.file;

import org.jspecify.annotations.NullMarked;
