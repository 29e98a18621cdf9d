package dev.dateline.ui.article;

import dev.dateline.article.Article;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;

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
    private static final int SPEAKERS = 6;

    private final ArticlePage page;
    private final Consumer<String> openSpeaker;

    ArticleHeader(ArticlePage page, Consumer<String> openSpeaker) {
        this.page = page;
        this.openSpeaker = openSpeaker;
    }

    Node above() {
        var lines = new VBox(factLine());
        lines.getStyleClass().add("article-above");
        for (String note : page.notes()) {
            lines.getChildren().add(label(note, "article-note"));
        }
        return lines;
    }

    private Node factLine() {
        String source = page.quoted().article().source();
        var facts = label(facts(), "article-facts");
        var line = new FlowPane();
        line.getStyleClass().add("article-fact-line");
        if (!source.isEmpty()) {
            line.getChildren().add(label(source, "article-source"));
        }
        line.getChildren().add(facts);
        return line;
    }

    private String facts() {
        Article article = page.quoted().article();
        var facts = new ArrayList<String>();
        facts.add(
                article.date().day().map(DateFormats::full).orElse(Messages.of("article.undated")));
        facts.add(article.author());
        facts.add(Messages.of("article.words", article.wordCount()));
        facts.removeIf(String::isEmpty);
        return String.join("  ·  ", facts);
    }

    Node below() {
        List<SpeakerTally> speakers = SpeakerTally.of(page.quoted().quotes());
        var chips = new FlowPane();
        chips.getStyleClass().add("speaker-chips");
        chips.setManaged(!speakers.isEmpty());
        speakers.stream().limit(SPEAKERS).map(this::chip).forEach(chips.getChildren()::add);
        if (speakers.size() > SPEAKERS) {
            chips.getChildren().add(more(chips, speakers.subList(SPEAKERS, speakers.size())));
        }
        return chips;
    }

    private Button chip(SpeakerTally speaker) {
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

    private Button more(FlowPane chips, List<SpeakerTally> others) {
        var more = new Button(Messages.of("article.speakers.more", others.size()));
        more.getStyleClass().setAll("button", "speaker-chip", "speaker-chip-more");
        more.setOnAction(_ -> {
            chips.getChildren().remove(more);
            others.stream().map(this::chip).forEach(chips.getChildren()::add);
            chips.getChildren().get(SPEAKERS).requestFocus();
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
