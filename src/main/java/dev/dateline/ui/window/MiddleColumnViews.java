package dev.dateline.ui.window;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.SplitBar;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.notice.ErrorReporter;
import dev.dateline.ui.people.PeopleKind;
import dev.dateline.ui.people.PeopleView;
import dev.dateline.ui.quotes.QuoteActions;
import dev.dateline.ui.quotes.SpeakerComparisonView;
import dev.dateline.ui.quotes.SpeakerView;
import dev.dateline.ui.quotes.StatementView;
import dev.dateline.ui.quotes.reuse.QuoteReuseView;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Shows one view at a time instead of the lists of the middle column, until the user goes back.
///
/// There are views of a speaker, of two compared speakers, of the reuses of a quotation, of unnamed
/// sources and of unquoted people. FX thread only.
public final class MiddleColumnViews {
    /// The components with which statement views load and open statements.
    record Services(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {}

    /// A view and the node that contains it below its back button.
    private record Page(StatementView view, Node node) {}

    private final SearchModel search;
    private final SpeakerView speaker;
    private final SpeakerComparisonView comparison;
    private final QuoteReuseView reuse;
    private final PeopleView unnamed;
    private final PeopleView unquoted;
    private final List<Page> pages;
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private Consumer<Node> host = _ -> {};
    private Runnable showLists = () -> {};
    private Optional<Page> shown = Optional.empty();

    /// The views that the back button returns to, the most recent first.
    private final Deque<Page> backStack = new ArrayDeque<>();

    /// @param compare asks for a speaker to compare with the one shown
    MiddleColumnViews(SearchModel search, Services services, Runnable compare) {
        this.search = search;
        OpenArchive archive = services.archive();
        JobRunner jobs = services.jobs();
        ErrorReporter errors = services.errors();
        QuoteActions actions = services.actions();
        speaker = new SpeakerView(archive, jobs, errors, actions);
        comparison = new SpeakerComparisonView(archive, jobs, errors, actions);
        reuse = new QuoteReuseView(archive, jobs, errors, actions);
        unnamed = new PeopleView(PeopleKind.UNNAMED, archive, jobs, errors, actions);
        unquoted = new PeopleView(PeopleKind.UNQUOTED, archive, jobs, errors, actions);
        pages =
                List.of(
                        page(speaker, button(Messages.of("speaker.compare"), compare)),
                        page(comparison, button(Messages.of("speaker.compare-other"), compare)),
                        page(reuse),
                        page(unnamed),
                        page(unquoted));
    }

    /// Sets the container that shows the views.
    ///
    /// @param host shows the node of a view
    /// @param showLists shows the lists again, after [#close], and focuses one
    void setHost(Consumer<Node> host, Runnable showLists) {
        this.host = host;
        this.showLists = showLists;
    }

    private Page page(StatementView view, Node... buttons) {
        Button backButton = button(Messages.of("speaker.back"), this::back);
        backButton.setGraphic(Icons.of(Feather.ARROW_LEFT));
        var left = new HBox(backButton);
        left.setAlignment(Pos.CENTER_LEFT);
        var head = new SplitBar(left, new HBox(buttons));
        head.getStyleClass().addAll("dl-list-head", "dl-back-head");
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        var node = new VBox(head, view.node());
        node.setMinHeight(0);
        KeyHandlers.addFilter(node, this::back, "Esc", "Alt+Left");
        return new Page(view, node);
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().setAll("button", "dl-text-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    Stream<StatementView> all() {
        return pages.stream().map(Page::view);
    }

    /// Shows all statements of a speaker.
    public void showSpeaker(String name) {
        speaker.show(name);
        show(speaker);
    }

    /// Shows the articles that reuse a quotation.
    ///
    /// @param index of the quotation in the article
    void showReuse(QuotedArticle article, int index) {
        reuse.show(article.article().path(), index, article.quotes().get(index));
        show(reuse);
    }

    /// Shows the unnamed sources in the search results.
    public void showUnnamed() {
        unnamed.show(search.textProperty().get());
        show(unnamed);
    }

    /// Shows the unquoted people in the search results.
    public void showUnquoted() {
        unquoted.show(search.textProperty().get());
        show(unquoted);
    }

    /// Shows the statements of two speakers in the search results, side by side.
    public void compare(String first, String second) {
        comparison.show(first, second, search.query().textWithout("speaker"));
        show(comparison);
    }

    private void show(StatementView view) {
        if (!isShown(view)) {
            Page page = pages.stream().filter(p -> p.view().equals(view)).findFirst().orElseThrow();
            backStack.remove(page);
            shown.ifPresent(backStack::push);
            display(page);
        }
        view.enter();
    }

    private void display(Page page) {
        shown.ifPresent(left -> left.view().leave());
        shown = Optional.of(page);
        comparing.set(isShown(comparison));
        host.accept(page.node());
    }

    /// Returns to the previous view and reloads it, or returns to the lists if there is no previous
    /// view. Its quotations may have been corrected meanwhile.
    private void back() {
        if (backStack.isEmpty()) {
            showLists.run();
            return;
        }
        Page page = backStack.pop();
        display(page);
        page.view().refresh();
        page.view().enter();
    }

    /// Closes the shown view and clears the back history.
    void close() {
        backStack.clear();
        shown.ifPresent(page -> page.view().leave());
        shown = Optional.empty();
        comparing.set(false);
    }

    boolean isShown() {
        return shown.isPresent();
    }

    private boolean isShown(StatementView view) {
        return shown.filter(page -> page.view().equals(view)).isPresent();
    }

    /// Whether the comparison of two speakers is shown, which needs a wide column.
    ReadOnlyBooleanProperty comparingProperty() {
        return comparing;
    }

    /// Returns the shown speaker, or the left speaker if two are compared. Empty if another view or
    /// none is shown.
    Optional<String> speaker() {
        if (isShown(comparison)) {
            return Optional.of(comparison.leftSpeaker());
        }
        return isShown(speaker) ? Optional.of(speaker.speaker()) : Optional.empty();
    }

    /// Returns the speakers quoted in the same articles as the shown speaker.
    List<String> coQuotedSpeakers() {
        return isShown(speaker) ? speaker.coQuotedSpeakers() : List.of();
    }

    /// Reloads the shown view, because quotations may have been corrected.
    void refresh() {
        shown.ifPresent(page -> page.view().refresh());
    }

    /// Shows the new search result and clears the back history, whose views show the old result.
    void onResultChanged() {
        backStack.clear();
        shown.ifPresent(page ->
                page.view()
                        .showSearch(
                                search.textProperty().get(),
                                search.query().textWithout("speaker")));
    }
}
