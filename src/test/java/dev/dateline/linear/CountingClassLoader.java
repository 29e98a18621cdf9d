package dev.dateline.linear;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Loads classes of Dateline and of its highlighter with calls of [OperationCounter] in them.
///
/// All other classes are those of the parent.
final class CountingClassLoader extends ClassLoader {
    private static final ClassDesc COUNTER = OperationCounter.class.describeConstable().get();

    /// The calls that are replaced, as `owner.name(parameters)`.
    private static final Set<String> REPLACED =
            Arrays.stream(OperationCounter.class.getDeclaredMethods())
                    .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getParameterCount() > 0)
                    .map(CountingClassLoader::replacedCall)
                    .collect(Collectors.toUnmodifiableSet());

    CountingClassLoader(ClassLoader parent) {
        super(parent);
    }

    private static String replacedCall(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return call(
                parameters[0].describeConstable().get(),
                method.getName(),
                MethodTypeDesc.of(
                        method.getReturnType().describeConstable().get(),
                        Arrays.stream(parameters)
                                .skip(1)
                                .map(p -> p.describeConstable().get())
                                .toList()));
    }

    private static String call(ClassDesc owner, String name, MethodTypeDesc type) {
        return owner.descriptorString() + "." + name + type.descriptorString();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return isCounted(name) ? define(name) : super.loadClass(name, resolve);
        }
    }

    private static boolean isCounted(String name) {
        return (name.startsWith("dev.dateline.")
                        && !name.startsWith(OperationCounter.class.getName()))
                || name.startsWith("org.apache.lucene.search.uhighlight.");
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            var file = ClassFile.of();
            byte[] counting =
                    file.transformClass(
                            file.parse(in.readAllBytes()),
                            ClassTransform.transformingMethodBodies(
                                    CodeTransform.ofStateful(CountingTransform::new)));
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /// Adds the calls to the code of one method.
    private static final class CountingTransform implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void atStart(CodeBuilder out) {
            increment(out);
        }

        @Override
        public void accept(CodeBuilder out, CodeElement element) {
            switch (element) {
                case LabelTarget target -> passed.add(target.label());
                case BranchInstruction branch when passed.contains(branch.target()) ->
                        increment(out);
                default -> {}
            }
            if (element instanceof InvokeInstruction call
                    && call.opcode() == Opcode.INVOKEVIRTUAL
                    && REPLACED.contains(
                            call(
                                    call.owner().asSymbol(),
                                    call.name().stringValue(),
                                    call.typeSymbol()))) {
                MethodTypeDesc type =
                        call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
                out.invokestatic(COUNTER, call.name().stringValue(), type);
            } else {
                out.with(element);
            }
        }

        private static void increment(CodeBuilder out) {
            out.invokestatic(COUNTER, "increment", MethodTypeDesc.of(ConstantDescs.CD_void));
        }
    }
}
