package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.text.WordClass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the authors of the posts, statements and filings that an article mentions.
///
/// The phrase "in a blog post" introduces a document whose author is the subject of the sentence.
/// "The post" and "that post" mean the last document mentioned, "today's post" the first one, which
/// the article is about. "The post by Jane Doe" names the author.
final class DocumentCoreference {
    private final Map<EntityMention, Document> documents = new HashMap<>();
    private final Map<String, Document> firstOfKind = new HashMap<>();
    private final Map<String, Document> latestOfKind = new HashMap<>();

    private static final class Document {
        private Optional<EntityMention> author;

        private Document(Optional<EntityMention> author) {
            this.author = author;
        }
    }

    static DocumentCoreference of(List<ParagraphMentions> article) {
        var coreference = new DocumentCoreference();
        for (ParagraphMentions mentions : article) {
            for (EntityMention candidate : mentions.all()) {
                if (isDocument(candidate)) {
                    coreference.add(candidate, mentions);
                }
            }
        }
        return coreference;
    }

    static boolean isDocument(EntityMention candidate) {
        return candidate.kind() == EntityMention.Kind.NOUN
                && candidate.head().is(WordClass.DOCUMENT);
    }

    /// Returns the author of the document that a mention refers to, if the article names one.
    Optional<EntityMention> authorOf(EntityMention mention) {
        return Optional.ofNullable(documents.get(mention)).flatMap(document -> document.author);
    }

    private void add(EntityMention mention, ParagraphMentions mentions) {
        String noun = mention.head().lower();
        Document document = antecedent(mention).orElseGet(() -> newDocument(mention, mentions));
        Optional<EntityMention> writer = authorAfterBy(mention, mentions);
        if (writer.isPresent()) {
            document.author = writer;
        }
        firstOfKind.putIfAbsent(noun, document);
        latestOfKind.put(noun, document);
        documents.put(mention, document);
    }

    /// Returns the author that "by" introduces, as in "the post by Jane Doe".
    private static Optional<EntityMention> authorAfterBy(
            EntityMention mention, ParagraphMentions mentions) {
        int by = mention.last() + 1;
        if (!mentions.paragraph().at(by).is("by")) {
            return Optional.empty();
        }
        return mentions.endingBetween(by + 1, by + 8).stream()
                .filter(EntityMention::isName)
                .findFirst();
    }

    private Optional<Document> antecedent(EntityMention mention) {
        String noun = mention.head().lower();
        return switch (mention.paragraph().at(mention.first()).lower()) {
            case "today" -> Optional.ofNullable(firstOfKind.get(noun));
            case "the", "that", "this" -> Optional.ofNullable(latestOfKind.get(noun));
            default -> Optional.empty();
        };
    }

    private static Document newDocument(EntityMention mention, ParagraphMentions mentions) {
        return switch (mention.paragraph().at(mention.first()).lower()) {
            case "a", "an", "another" -> new Document(subject(mention, mentions));
            default -> new Document(mentions.possessorOf(mention));
        };
    }

    /// Returns the first name before a document in its sentence, which is probably its author.
    private static Optional<EntityMention> subject(
            EntityMention mention, ParagraphMentions mentions) {
        return mentions.subjectsBetween(mention.first() - 60, mention.first() - 1)
                .filter(EntityMention::isName)
                .filter(c -> mentions.paragraph().sameSentence(c.last(), mention.last()))
                .findFirst();
    }
}
