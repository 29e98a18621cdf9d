package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.SplitBar;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.people.PeopleView;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The pages that take the place of the middle column's lists, one at a time, until the reader goes
/// back: a speaker, two side by side, where words are printed, who speaks without a name.
public final class MiddleColumnViews {
    /// @param searched what it does when something else is searched
    /// @param leave what it does when it is shown no more
    private record View(
            Node node, Runnable enter, Runnable refresh, Runnable searched, Runnable leave) {}

    private final SearchModel search;
    private final StatementViews views;
    private final StackPane container;
    private final Runnable back;
    private final View speaker;
    private final View comparison;
    private final View reuse;
    private final View unnamed;
    private final View unquoted;
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private Optional<View> shown = Optional.empty();

    /// From which one came to the page that is shown, the last first.
    private final Deque<View> backStack = new ArrayDeque<>();

    /// @param place is filled with the page that is shown
    /// @param back fills it with something else, after [#close]
    /// @param compare asks for a speaker to set beside the one shown
    MiddleColumnViews(
            SearchModel search,
            StatementViews views,
            StackPane place,
            Runnable back,
            Runnable compare) {
        this.search = search;
        this.views = views;
        this.container = place;
        this.back = back;
        speaker =
                new View(
                        withBackButton(
                                views.speaker().node(),
                                button(Messages.of("speaker.compare"), compare)),
                        views.speaker()::enter,
                        views.speaker()::refresh,
                        MiddleColumnViews::doNothing,
                        MiddleColumnViews::doNothing);
        comparison =
                new View(
                        withBackButton(
                                views.comparison().node(),
                                button(Messages.of("speaker.compare-other"), compare)),
                        views.comparison()::enter,
                        views.comparison()::refresh,
                        () -> views.comparison().show(search.query().textWithout("speaker")),
                        MiddleColumnViews::doNothing);
        reuse =
                new View(
                        withBackButton(views.reuse().node()),
                        views.reuse()::enter,
                        views.reuse()::refresh,
                        MiddleColumnViews::doNothing,
                        MiddleColumnViews::doNothing);
        unnamed = page(views.unnamed());
        unquoted = page(views.unquoted());
    }

    private View page(PeopleView people) {
        return new View(
                withBackButton(people.node()),
                people::enter,
                people::refresh,
                () -> people.searchChanged(search.textProperty().get()),
                people::leave);
    }

    private static void doNothing() {}

    private Node withBackButton(Node content, Node... further) {
        Button leave = button(Messages.of("speaker.back"), this::back);
        leave.setGraphic(Icons.of(Feather.ARROW_LEFT));
        var ways = new HBox(leave);
        ways.setAlignment(Pos.CENTER_LEFT);
        var head = new SplitBar(ways, new HBox(further));
        head.getStyleClass().addAll("dl-list-head", "dl-back-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        var page = new VBox(head, content);
        page.setMinHeight(0);
        KeyHandlers.addFilter(page, this::back, "Esc", "Alt+Left");
        return page;
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().setAll("button", "dl-text-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Everything one speaker said.
    void showSpeaker(String name) {
        views.speaker().show(name);
        show(speaker);
    }

    /// Where the words of a quotation are printed.
    void showReuse(QuotedArticle article, int number) {
        views.reuse().show(article.article().path(), number, article.quotes().get(number));
        show(reuse);
    }

    /// Who speaks without a name in what is searched.
    public void showUnnamed() {
        views.unnamed().show(search.textProperty().get());
        show(unnamed);
    }

    /// Who is named and never quoted in what is searched.
    public void showUnquoted() {
        views.unquoted().show(search.textProperty().get());
        show(unquoted);
    }

    /// What two speakers said in what is searched.
    public void compare(String one, String other) {
        views.comparison().show(one, other, search.query().textWithout("speaker"));
        show(comparison);
    }

    private void show(View page) {
        if (!isShown(page)) {
            backStack.remove(page);
            shown.ifPresent(backStack::push);
            display(page);
        }
        page.enter().run();
    }

    private void display(View page) {
        shown.ifPresent(left -> left.leave().run());
        shown = Optional.of(page);
        comparing.set(isShown(comparison));
        container.getChildren().setAll(page.node());
    }

    /// To the page from which one came, which may have been corrected from here, or else to what is
    /// there without pages.
    private void back() {
        if (backStack.isEmpty()) {
            back.run();
            return;
        }
        View page = backStack.pop();
        display(page);
        page.refresh().run();
        page.enter().run();
    }

    /// Shows none.
    void close() {
        backStack.clear();
        shown.ifPresent(page -> page.leave().run());
        shown = Optional.empty();
        comparing.set(false);
    }

    boolean isShown() {
        return shown.isPresent();
    }

    private boolean isShown(View page) {
        return shown.filter(page::equals).isPresent();
    }

    /// Whether two speakers stand side by side, for which there should be room.
    ReadOnlyBooleanProperty comparingProperty() {
        return comparing;
    }

    /// The speaker whose page is shown, or who stands at the left of two.
    Optional<String> speaker() {
        if (isShown(comparison)) {
            return Optional.of(views.comparison().leftSpeaker());
        }
        return isShown(speaker) ? Optional.of(views.speaker().speaker()) : Optional.empty();
    }

    /// Who is quoted beside the speaker whose page is shown.
    List<String> coQuotedSpeakers() {
        return isShown(speaker) ? views.speaker().coQuotedSpeakers() : List.of();
    }

    /// Quotations may have been corrected.
    void refresh() {
        shown.ifPresent(page -> page.refresh().run());
    }

    /// Something else is searched: what was looked at before belongs to what was searched then.
    void onResultChanged() {
        backStack.clear();
        shown.ifPresent(page -> page.searched().run());
    }
}
