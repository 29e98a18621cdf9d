package dev.dateline.notes;

import dev.dateline.article.ArticleId;

/// Identifies the article that a note is about by its ID. Archive and path tell where the article
/// was when the note was made.
///
/// @param archive the absolute path of the archive
/// @param path relative to the archive
public record NotedArticle(ArticleId id, String archive, String path) {}
