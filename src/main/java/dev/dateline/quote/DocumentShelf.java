package dev.dateline.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The posts, statements and filings that an article speaks of, and who wrote them.
///
/// "In a blog post" introduces one, whose author is the subject of the sentence; "the post", "that
/// post" mean the last one spoken of, "today's post" the first: the one that the article is about.
/// "The post by Jane Doe" names the author.
final class DocumentShelf {
    private final Map<Candidate, Document> documents = new HashMap<>();
    private final Map<String, Document> firstOfKind = new HashMap<>();
    private final Map<String, Document> latestOfKind = new HashMap<>();

    private static final class Document {
        private Optional<Candidate> author;

        private Document(Optional<Candidate> author) {
            this.author = author;
        }
    }

    static DocumentShelf of(List<Mentions> article) {
        var shelf = new DocumentShelf();
        for (Mentions mentions : article) {
            for (Candidate candidate : mentions.all()) {
                if (isDocument(candidate)) {
                    shelf.put(candidate, mentions);
                }
            }
        }
        return shelf;
    }

    static boolean isDocument(Candidate candidate) {
        return candidate.kind() == Candidate.Kind.NOUN && candidate.head().is(WordClass.DOCUMENT);
    }

    /// Who wrote the document that a mention stands for, where the article tells.
    Optional<Candidate> authorOf(Candidate mention) {
        return Optional.ofNullable(documents.get(mention)).flatMap(document -> document.author);
    }

    private void put(Candidate mention, Mentions mentions) {
        String noun = mention.head().lower();
        Document document = refersBack(mention).orElseGet(() -> introduced(mention, mentions));
        Optional<Candidate> writer = writer(mention, mentions);
        if (writer.isPresent()) {
            document.author = writer;
        }
        firstOfKind.putIfAbsent(noun, document);
        latestOfKind.put(noun, document);
        documents.put(mention, document);
    }

    /// "the post by Jane Doe"
    private static Optional<Candidate> writer(Candidate mention, Mentions mentions) {
        int by = mention.last() + 1;
        if (!mentions.passage().at(by).is("by")) {
            return Optional.empty();
        }
        return mentions.between(by + 1, by + 8).stream().filter(Candidate::isName).findFirst();
    }

    private Optional<Document> refersBack(Candidate mention) {
        String noun = mention.head().lower();
        return switch (mention.passage().at(mention.first()).lower()) {
            case "today" -> Optional.ofNullable(firstOfKind.get(noun));
            case "the", "that", "this" -> Optional.ofNullable(latestOfKind.get(noun));
            default -> Optional.empty();
        };
    }

    private static Document introduced(Candidate mention, Mentions mentions) {
        return switch (mention.passage().at(mention.first()).lower()) {
            case "a", "an", "another" -> new Document(subject(mention, mentions));
            default -> new Document(owner(mention, mentions));
        };
    }

    /// The first name of the sentence up to the document.
    private static Optional<Candidate> subject(Candidate mention, Mentions mentions) {
        return mentions.subjects(mention.first() - 60, mention.first() - 1)
                .filter(Candidate::isName)
                .filter(c -> mentions.passage().sameSentence(c.last(), mention.last()))
                .findFirst();
    }

    /// "Doe's post"
    private static Optional<Candidate> owner(Candidate mention, Mentions mentions) {
        return mentions.between(mention.first(), mention.last() - 1).stream()
                .filter(c -> c.isName() && c.first() == mention.first() && c.isPossessor())
                .findFirst();
    }
}
