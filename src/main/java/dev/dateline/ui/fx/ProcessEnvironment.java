package dev.dateline.ui.fx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Sets environment variables of this process for the native libraries it loads.
///
/// Java itself can only set variables of programs that it starts.
final class ProcessEnvironment {
    private static final FunctionDescriptor SETENV =
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT);

    private ProcessEnvironment() {}

    /// Sets an environment variable unless it is already set. Does nothing if the C library has no
    /// `setenv(3)`.
    ///
    /// Call it at most once. The first change leaves the old environment intact for threads that
    /// read it meanwhile; a later change may not. Programs started from Java do not see the
    /// variable if Java has read its environment before.
    static void setIfAbsent(String name, String value) {
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup()
                .find("setenv")
                .ifPresent(address -> setIfAbsent(linker, address, name, value));
    }

    @SuppressWarnings("restricted")
    private static void setIfAbsent(
            Linker linker, MemorySegment address, String name, String value) {
        MethodHandle setenv = linker.downcallHandle(address, SETENV);
        try (Arena arena = Arena.ofConfined()) {
            int _ =
                    (int)
                            setenv.invokeExact(
                                    arena.allocateFrom(name), arena.allocateFrom(value), 0);
        } catch (Throwable e) { // declared by method handles; a call into C throws nothing
            throw new IllegalStateException(e);
        }
    }
}
