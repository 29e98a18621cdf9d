/// The commands `evaluate` and `train`, which use annotated articles (gold data).
@NullMarked
package dev.dateline.cli.evaluate;

import org.jspecify.annotations.NullMarked;
