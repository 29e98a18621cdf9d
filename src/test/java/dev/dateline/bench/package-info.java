/// Benchmarks and stress checks on large archives. docs/benchmarks.md says how to run them and has
/// the results.
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
