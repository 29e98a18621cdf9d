@NullMarked
package dev.dateline.library.people;

import org.jspecify.annotations.NullMarked;
