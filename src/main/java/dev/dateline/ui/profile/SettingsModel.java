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

/// The settings as one window uses them: the reader's, which are the same in all windows; every
/// change is kept in the background. FX thread only.
public final class SettingsModel {
    private final ObjectProperty<Settings> shared;

    /// Follows the shared ones, which do not hold on to it: a closed window can be forgotten.
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();

    private final SettingsSaver saver;
    private final LatestJob saving;
    private final ErrorReporter errors;

    /// Where settings are kept: a file, or, for a window that only poses for a picture, nowhere.
    @FunctionalInterface
    public interface SettingsSaver {
        void save(Settings settings) throws IOException;
    }

    public SettingsModel(UserProfile reader, JobRunner jobs, ErrorReporter errors) {
        shared = reader.settings();
        settings.bind(shared);
        saver = reader.settingsSaver();
        this.errors = errors;
        saving = new LatestJob(jobs);
    }

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

    /// The theme that the settings name; light where they name none.
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
