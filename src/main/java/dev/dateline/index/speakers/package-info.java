/// Encodes speaker names as index terms and finds all names of a speaker in the index.
@NullMarked
package dev.dateline.index.speakers;

import org.jspecify.annotations.NullMarked;
