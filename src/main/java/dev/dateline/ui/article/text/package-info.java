@NullMarked
package dev.dateline.ui.article.text;

import org.jspecify.annotations.NullMarked;
