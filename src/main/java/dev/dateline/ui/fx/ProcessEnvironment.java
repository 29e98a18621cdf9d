package dev.dateline.ui.fx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The environment of this process as the libraries that it loads see it: Java only sets that of
/// programs it starts.
final class ProcessEnvironment {
    private static final FunctionDescriptor SETENV =
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT);

    private ProcessEnvironment() {}

    /// Sets a variable, unless it is set; does nothing where the library has no `setenv(3)`. To be
    /// called once: the first change of an environment leaves the old one as it was to whoever
    /// reads it meanwhile, a later one may not. Programs that are started from Java do not get it
    /// where Java has read its environment before.
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
        } catch (Throwable e) { // what a method handle declares: a call into C throws nothing
            throw new IllegalStateException(e);
        }
    }
}
