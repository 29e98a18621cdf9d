package dev.dateline.parse;

import dev.dateline.article.Article;
import dev.dateline.article.Problem;

import java.util.List;

/// Represents the result of reading one article file: the article, or the problem for which the
/// file was rejected.
public sealed interface ParseOutcome {
    /// The file contains an article. Its problems do not reject the file.
    record Parsed(Article article, List<Problem> problems) implements ParseOutcome {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /// The file is left out of the archive because of a problem.
    record Rejected(Problem problem) implements ParseOutcome {}
}
