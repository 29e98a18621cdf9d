/// Reads and writes articles whose quotations are annotated by people ("gold data").
@NullMarked
package dev.dateline.gold;

import org.jspecify.annotations.NullMarked;
