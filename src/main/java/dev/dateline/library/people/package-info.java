/// Finds unnamed sources and people who are never quoted.
@NullMarked
package dev.dateline.library.people;

import org.jspecify.annotations.NullMarked;
