/// Windows without a display: snapshots as PNG, and the training run for the AOT cache.
@NullMarked
package dev.dateline.ui.snapshot;

import org.jspecify.annotations.NullMarked;
