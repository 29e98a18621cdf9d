package dev.dateline.ui.article;

import dev.dateline.article.Article;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.article.model.DisplayedArticle;
import dev.dateline.ui.article.model.SpeakerQuoteCount;
import dev.dateline.ui.fx.control.Nodes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Creates the nodes around the headline: date, source and length above, the speakers below.
final class ArticleHeader {
    /// Number of speakers shown at first; further speakers are shown on demand.
    private static final int MAX_SPEAKERS = 6;

    private final DisplayedArticle displayed;
    private final Consumer<String> openSpeaker;

    ArticleHeader(DisplayedArticle displayed, Consumer<String> openSpeaker) {
        this.displayed = displayed;
        this.openSpeaker = openSpeaker;
    }

    Node aboveHeadline() {
        var lines = new VBox(detailsLine());
        lines.getStyleClass().add("article-above");
        for (String remark : displayed.remarks()) {
            lines.getChildren().add(Nodes.wrappedLabel(remark, "article-remark"));
        }
        return lines;
    }

    private Node detailsLine() {
        String source = displayed.quotedArticle().article().source();
        var line = new FlowPane();
        line.getStyleClass().add("article-details-line");
        if (!source.isEmpty()) {
            line.getChildren().add(Nodes.wrappedLabel(source, "article-source"));
        }
        line.getChildren().add(Nodes.wrappedLabel(details(), "article-details"));
        return line;
    }

    private String details() {
        Article article = displayed.quotedArticle().article();
        var details = new ArrayList<String>();
        details.add(
                article.date().day().map(DateFormats::full).orElse(Messages.of("article.undated")));
        details.add(article.author());
        details.add(Messages.of("article.word-count", article.wordCount()));
        details.removeIf(String::isEmpty);
        return String.join("  ·  ", details);
    }

    Node belowHeadline() {
        List<SpeakerQuoteCount> speakers = SpeakerQuoteCount.of(displayed.quotedArticle().quotes());
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
        chip.setGraphic(Nodes.label(String.valueOf(speaker.quotes()), "speaker-chip-count"));
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
}
