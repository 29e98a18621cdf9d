/// Trains the models of quotation finding. Only `gold`, `evaluation` and `cli` use it.
@NullMarked
package dev.dateline.quote.train;

import org.jspecify.annotations.NullMarked;
