/// Mentions of possible speakers, their names and roles, and reporting clauses.
@NullMarked
package dev.dateline.quote.mention;

import org.jspecify.annotations.NullMarked;
