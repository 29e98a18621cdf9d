@NullMarked
package dev.dateline.parse.walk;

import org.jspecify.annotations.NullMarked;
