package dev.dateline.notes;

import dev.dateline.article.ArticleId;

/// The article that a note is about. The ID identifies it; archive and path tell where it was at
/// that time.
///
/// @param archive the absolute path of the archive
/// @param path relative to the archive
public record NotedArticle(ArticleId id, String archive, String path) {}
