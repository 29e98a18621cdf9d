/// Measures how well quotations are found, against gold data.
@NullMarked
package dev.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
