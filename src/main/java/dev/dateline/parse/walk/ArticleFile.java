package dev.dateline.parse.walk;

import dev.dateline.article.FileStamp;

import java.nio.file.Path;

/// Represents an article file that has not been read yet.
///
/// @param path unique in the archive, relative, with `/` as separator
/// @param file opens the file
/// @param stamp of the file and its sidecar
public record ArticleFile(String path, Path file, FileStamp stamp) {}
