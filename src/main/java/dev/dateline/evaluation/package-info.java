/// Measures precision and recall of quotation finding against gold data.
@NullMarked
package dev.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
