package dev.dateline.ui.fx;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX without a display before the tests of a class; all classes share one toolkit.
public final class FxToolkitExtension implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        FxThread.startHeadless();
    }
}
