/// The words that people read, by key, from one bundle for window, command line and exports.
@NullMarked
package dev.dateline.message;

import org.jspecify.annotations.NullMarked;
