/// What a dossier holds, counted and listed before it is written: every format tells it on its
/// first page or in its report. Uses `article`, `quote`, `dossier`, `work` and `message`.
@NullMarked
package dev.dateline.export.account;

import org.jspecify.annotations.NullMarked;
