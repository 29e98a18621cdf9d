@NullMarked
package dev.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
