package dev.dateline.parse;

import dev.dateline.article.Article;
import dev.dateline.article.Problem;

import java.util.List;

/// Represents the result of reading one article file: an article, or the reason for rejecting the
/// file.
public sealed interface ParseOutcome {
    /// An article with its problems, none of which rejects the file.
    record Parsed(Article article, List<Problem> problems) implements ParseOutcome {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /// A file that is left out, with the reason.
    record Rejected(Problem problem) implements ParseOutcome {}
}
