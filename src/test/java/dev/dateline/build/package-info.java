@NullMarked
package dev.dateline.build;

import org.jspecify.annotations.NullMarked;
