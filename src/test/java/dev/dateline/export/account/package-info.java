@NullMarked
package dev.dateline.export.account;

import org.jspecify.annotations.NullMarked;
