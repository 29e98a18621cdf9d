/// Lists the files of an archive and watches its folders. Uses `article`.
@NullMarked
package dev.dateline.parse.walk;

import org.jspecify.annotations.NullMarked;
