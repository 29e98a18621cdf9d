/// Measures Dateline on large archives, apart from the tests: docs/benchmarks.md says how it is run
/// and what came out.
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
