/// The reading pane: an article's text, its quotations and speakers, the hits of a search. Uses the
/// records and `ui.fx`; what happens outside the pane it is told through
/// [dev.dateline.ui.article.ArticleActions].
@NullMarked
package dev.dateline.ui.article;

import org.jspecify.annotations.NullMarked;
