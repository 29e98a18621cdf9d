package dev.dateline.ui.profile;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.ui.fx.notice.ErrorReporter;
import dev.dateline.ui.fx.theme.Theme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Gives one window the settings that all windows share, and saves changes in the background.
///
/// FX thread only.
public final class SettingsModel {
    private final ObjectProperty<Settings> shared;

    /// The current settings, bound to the property that all windows share. The binding is weak, so
    /// that closed windows can be garbage-collected.
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();

    private final SettingsSaver saver;
    private final LatestJob saving;
    private final ErrorReporter errors;

    /// Saves settings to a file, or does nothing if the window is only rendered as a snapshot.
    /// Called on a background thread.
    @FunctionalInterface
    public interface SettingsSaver {
        void save(Settings settings) throws IOException;
    }

    public SettingsModel(UserProfile profile, JobRunner jobs, ErrorReporter errors) {
        shared = profile.settings();
        settings.bind(shared);
        saver = profile.settingsSaver();
        this.errors = errors;
        saving = new LatestJob(jobs);
    }

    /// Changes the settings of all windows and saves them, unless the change has no effect.
    public void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        shared.set(changed);
        saving.<Settings>start(
                _ -> {
                    saver.save(changed);
                    return changed;
                },
                state -> {
                    if (state instanceof JobState.Failed<Settings>(var cause)) {
                        errors.report(Messages.of("settings.not-saved"), cause);
                    }
                });
    }

    /// Returns the theme named in the settings, or the light theme if the name is unknown.
    public Theme theme() {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.key().equals(settings.get().theme()))
                .findFirst()
                .orElse(Theme.LIGHT);
    }

    public Settings get() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }
}
