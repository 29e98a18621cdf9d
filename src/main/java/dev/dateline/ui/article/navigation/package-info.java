/// Opening articles in the reading pane: the history, links, and the article that is open.
@NullMarked
package dev.dateline.ui.article.navigation;

import org.jspecify.annotations.NullMarked;
