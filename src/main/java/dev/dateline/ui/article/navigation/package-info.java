@NullMarked
package dev.dateline.ui.article.navigation;

import org.jspecify.annotations.NullMarked;
