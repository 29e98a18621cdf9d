@NullMarked
package dev.dateline.job;

import org.jspecify.annotations.NullMarked;
