package dev.dateline.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

@EnabledOnOs(OS.LINUX)
class ProcessEnvironmentTest {
    private static final String NAME = "DATELINE_ENVIRONMENT_TEST";

    @Test
    void variableIsVisibleToNativeCodeButNotToChildProcesses() throws Throwable {
        assertFalse(System.getenv().containsKey(NAME));

        ProcessEnvironment.setIfAbsent(NAME, "plain");

        assertEquals("plain", getenv(NAME));
        assertFalse(new ProcessBuilder().environment().containsKey(NAME));
    }

    @Test
    void existingVariableIsKept() throws Throwable {
        ProcessEnvironment.setIfAbsent("PATH", "elsewhere");

        assertEquals(System.getenv("PATH"), getenv("PATH"));
    }

    @SuppressWarnings("restricted")
    private static String getenv(String name) throws Throwable {
        Linker linker = Linker.nativeLinker();
        var getenv =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("getenv"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            var value = (MemorySegment) getenv.invokeExact(arena.allocateFrom(name));
            return value.reinterpret(Long.MAX_VALUE).getString(0);
        }
    }
}
