package dev.dateline.notes;

import dev.dateline.article.ArticleId;

/// The article that something was noted on. `id` decides which one it is; `archive` (the absolute
/// path of its folder) and `path` (in there) only say where it lay at that time.
public record NotedArticle(ArticleId id, String archive, String path) {}
