@NullMarked
package dev.dateline.ui.article.model;

import org.jspecify.annotations.NullMarked;
