package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.Theme;
import dev.dateline.work.JobRunner;
import dev.dateline.work.JobState;
import dev.dateline.work.NewestJob;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// The settings in use; every change is kept in the background.
public final class Preferences {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Keeper keeper;
    private final NewestJob saving;
    private final ErrorReporter errors;

    /// Where settings are kept: a file, or, for a window that only poses for a picture, nowhere.
    @FunctionalInterface
    public interface Keeper {
        void keep(Settings settings) throws IOException;
    }

    public Preferences(Settings initial, Keeper keeper, JobRunner jobs, ErrorReporter errors) {
        settings = new ReadOnlyObjectWrapper<>(initial);
        this.keeper = keeper;
        this.errors = errors;
        saving = new NewestJob(jobs);
    }

    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        saving.<Settings>start(
                _ -> {
                    keeper.keep(changed);
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
