/// The state of the reading pane: the displayed article, the selection, and citations of it.
@NullMarked
package dev.dateline.ui.article.model;

import org.jspecify.annotations.NullMarked;
