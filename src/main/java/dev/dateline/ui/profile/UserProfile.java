package dev.dateline.ui.profile;

import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.Messages;
import dev.dateline.notes.Notes;
import dev.dateline.settings.Settings;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.fx.notice.NoticeModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What is the reader's, whichever window they sit at: their notes and their settings, the same in
/// all windows of a process.
///
/// @param notes what the notebook holds now; for the FX thread, as is `settings`
/// @param keeper keeps changed settings
public record UserProfile(
        NotesStore notebook,
        ObjectProperty<Notes> notes,
        ObjectProperty<Settings> settings,
        SettingsModel.SettingsSaver settingsSaver) {
    /// Reads both; what cannot be read is said and left out.
    ///
    /// @param change what is to be different from the settings on disk
    public static UserProfile open(
            AppPaths places,
            UnaryOperator<Settings> change,
            Function<SettingsStore, SettingsModel.SettingsSaver> keeper,
            NoticeModel notices) {
        var file = new SettingsStore(places.settingsFile());
        Settings settings = change.apply(load(file, notices));
        NotesStore notebook = notebook(places, notices);
        return new UserProfile(
                notebook,
                new SimpleObjectProperty<>(notebook.notes()),
                new SimpleObjectProperty<>(settings),
                keeper.apply(file));
    }

    private static NotesStore notebook(AppPaths places, NoticeModel notices) {
        try {
            var notebook = NotesStore.open(places.directories().notes());
            notebook.damage().ifPresent(notices::showInfo);
            return notebook;
        } catch (IOException e) {
            String reason = Messages.of("notes.not-opened", String.valueOf(e.getMessage()));
            notices.report(reason, e);
            return NotesStore.unavailable(reason);
        }
    }

    private static Settings load(SettingsStore file, NoticeModel notices) {
        try {
            SettingsStore.Loaded loaded = file.load();
            if (loaded instanceof SettingsStore.Loaded.Reset(_, var kept)) {
                notices.showInfo(Messages.of("settings.replaced", kept));
            }
            return loaded.settings();
        } catch (IOException e) {
            notices.report(Messages.of("settings.not-read", file.file()), e);
            return Settings.DEFAULT;
        }
    }
}
