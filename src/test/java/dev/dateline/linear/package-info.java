/// Tests that every stage takes linear time, by counting operations.
@NullMarked
package dev.dateline.linear;

import org.jspecify.annotations.NullMarked;
