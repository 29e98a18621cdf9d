/// Quoted statements and who made them: pure text in, quotes out, nothing is read or stored here.
/// Uses `article`.
@NullMarked
package dev.dateline.quote;

import org.jspecify.annotations.NullMarked;
