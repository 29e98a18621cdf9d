package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;

import java.nio.file.Path;

/// One article file of an archive, not read yet. `path` is relative to the archive, with `/`
/// between folders, and names no other file of it; `file` opens it.
public record ArticleFile(String path, Path file, FileStamp stamp) {}
