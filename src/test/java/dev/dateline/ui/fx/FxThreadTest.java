package dev.dateline.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;

@ExtendWith(FxToolkitExtension.class)
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class FxThreadTest {
    static List<Throwable> failures() {
        return List.of(
                new IOException("a"),
                new IllegalStateException("b"),
                new AssertionError("c"),
                new StackOverflowError("d"),
                new NoClassDefFoundError("e"));
    }

    @Test
    void callReturnsResult() {
        assertEquals("done", FxThread.call(() -> "done"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void callReportsEveryFailureToTheCaller(Throwable failure) {
        CompletionException thrown =
                assertThrows(
                        CompletionException.class,
                        () ->
                                FxThread.call(() -> {
                                    if (failure instanceof Error error) {
                                        throw error;
                                    }
                                    throw (Exception) failure;
                                }));

        assertSame(failure, thrown.getCause());
    }
}
