/// The reading pane: an article's text with its quotations, speakers, notes and search hits. The
/// window carries out what the user asks for through [dev.dateline.ui.article.ArticleActions].
@NullMarked
package dev.dateline.ui.article;

import org.jspecify.annotations.NullMarked;
