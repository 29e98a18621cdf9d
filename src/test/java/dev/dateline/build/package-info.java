/// Tests of the source code: architecture, formatting and source rules.
@NullMarked
package dev.dateline.build;

import org.jspecify.annotations.NullMarked;
