package dev.dateline.ui.article;

import dev.dateline.article.Article;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.article.model.DisplayedArticle;
import dev.dateline.ui.article.model.SpeakerQuoteCount;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What stands around the headline: above it date, source and length, below it who is quoted.
final class ArticleHeader {
    /// More speakers than these are shown on demand.
    private static final int MAX_SPEAKERS = 6;

    private final DisplayedArticle page;
    private final Consumer<String> openSpeaker;

    ArticleHeader(DisplayedArticle page, Consumer<String> openSpeaker) {
        this.page = page;
        this.openSpeaker = openSpeaker;
    }

    Node aboveHeadline() {
        var lines = new VBox(detailsLine());
        lines.getStyleClass().add("article-above");
        for (String note : page.remarks()) {
            lines.getChildren().add(label(note, "article-remark"));
        }
        return lines;
    }

    private Node detailsLine() {
        String source = page.quotedArticle().article().source();
        var facts = label(details(), "article-details");
        var line = new FlowPane();
        line.getStyleClass().add("article-details-line");
        if (!source.isEmpty()) {
            line.getChildren().add(label(source, "article-source"));
        }
        line.getChildren().add(facts);
        return line;
    }

    private String details() {
        Article article = page.quotedArticle().article();
        var facts = new ArrayList<String>();
        facts.add(
                article.date().day().map(DateFormats::full).orElse(Messages.of("article.undated")));
        facts.add(article.author());
        facts.add(Messages.of("article.word-count", article.wordCount()));
        facts.removeIf(String::isEmpty);
        return String.join("  ·  ", facts);
    }

    Node belowHeadline() {
        List<SpeakerQuoteCount> speakers = SpeakerQuoteCount.of(page.quotedArticle().quotes());
        var chips = new FlowPane();
        chips.getStyleClass().add("speaker-chips");
        chips.setManaged(!speakers.isEmpty());
        speakers.stream()
                .limit(MAX_SPEAKERS)
                .map(this::createChip)
                .forEach(chips.getChildren()::add);
        if (speakers.size() > MAX_SPEAKERS) {
            chips.getChildren()
                    .add(createMoreButton(chips, speakers.subList(MAX_SPEAKERS, speakers.size())));
        }
        return chips;
    }

    private Button createChip(SpeakerQuoteCount speaker) {
        var chip = new Button(speaker.name());
        var count = new Label(String.valueOf(speaker.quotes()));
        count.getStyleClass().add("speaker-chip-count");
        chip.setGraphic(count);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().setAll("button", "speaker-chip");
        chip.setAccessibleText(
                Messages.of("article.speaker.open", speaker.name(), speaker.quotes()));
        chip.setOnAction(_ -> openSpeaker.accept(speaker.name()));
        return chip;
    }

    private Button createMoreButton(FlowPane chips, List<SpeakerQuoteCount> others) {
        var more = new Button(Messages.of("article.speakers.more", others.size()));
        more.getStyleClass().setAll("button", "speaker-chip", "speaker-chip-more");
        more.setOnAction(_ -> {
            chips.getChildren().remove(more);
            others.stream().map(this::createChip).forEach(chips.getChildren()::add);
            chips.getChildren().get(MAX_SPEAKERS).requestFocus();
        });
        return more;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
