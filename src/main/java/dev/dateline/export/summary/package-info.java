/// Reads the items of a dossier, counts and groups them, and formats dates, speakers and counts.
@NullMarked
package dev.dateline.export.summary;

import org.jspecify.annotations.NullMarked;
