package dev.dateline.ui.dossier;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.list.WrappingCell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows a dossier entry: an icon for its kind, its label and its detail.
final class DossierEntryCell extends WrappingCell<DossierEntry> {
    private static final PseudoClass QUOTE = PseudoClass.getPseudoClass("quote");

    private final FontIcon icon = Icons.of(Feather.FILE_TEXT);
    private final Label label = new Label();
    private final Label detail = new Label();

    DossierEntryCell() {
        this(new HBox());
    }

    private DossierEntryCell(HBox row) {
        super(row);
        getStyleClass().add("dossier-entry-cell");
        row.getStyleClass().add("dossier-entry-row");
        label.getStyleClass().add("dossier-entry-label");
        label.setWrapText(true);
        detail.getStyleClass().add("dossier-entry-detail");
        var text = new VBox(label, detail);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.getChildren().setAll(icon, text);
    }

    @Override
    protected void show(DossierEntry entry) {
        icon.setIconCode(entry.isQuote() ? Feather.MESSAGE_SQUARE : Feather.FILE_TEXT);
        label.setText(entry.label());
        detail.setText(entry.detail());
        String kind = entry.isQuote() ? "dossier.accessible-quote" : "dossier.accessible-article";
        setAccessibleText(Messages.of(kind, entry.label(), entry.detail()));
        pseudoClassStateChanged(QUOTE, entry.isQuote());
    }
}
