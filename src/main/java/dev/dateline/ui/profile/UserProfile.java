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

/// The notes and settings of the user, shared by all windows of the process.
///
/// @param notebook stores the notes
/// @param notes the current notes of the notebook; FX thread only
/// @param settings the current settings; FX thread only
/// @param settingsSaver saves changed settings
public record UserProfile(
        NotesStore notebook,
        ObjectProperty<Notes> notes,
        ObjectProperty<Settings> settings,
        SettingsModel.SettingsSaver settingsSaver) {
    /// Loads notes and settings. Files that cannot be read are replaced by defaults and reported.
    ///
    /// @param change is applied to the loaded settings
    /// @param saver returns the saver for a settings file
    public static UserProfile open(
            AppPaths paths,
            UnaryOperator<Settings> change,
            Function<SettingsStore, SettingsModel.SettingsSaver> saver,
            NoticeModel notices) {
        var file = new SettingsStore(paths.settingsFile());
        Settings settings = change.apply(load(file, notices));
        NotesStore notebook = openNotes(paths, notices);
        return new UserProfile(
                notebook,
                new SimpleObjectProperty<>(notebook.notes()),
                new SimpleObjectProperty<>(settings),
                saver.apply(file));
    }

    private static NotesStore openNotes(AppPaths paths, NoticeModel notices) {
        try {
            var notebook = NotesStore.open(paths.directories().notes());
            notebook.damage().ifPresent(notices::showInfo);
            notebook.warning().ifPresent(notices::showInfo);
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
            if (loaded instanceof SettingsStore.Loaded.Reset(_, var backup)) {
                notices.showInfo(Messages.of("settings.replaced", backup));
            }
            return loaded.settings();
        } catch (IOException e) {
            notices.report(Messages.of("settings.not-read", file.file()), e);
            return Settings.DEFAULT;
        }
    }
}
