package dev.dateline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/// Checks the rules for sources in docs/contributing.md: sizes, names, constructors, Javadoc.
class SourceRulesTest {
    private static final int MAX_FILES = 20;
    private static final int MAX_LINES = 500;
    private static final int MAX_PARAMETERS = 5;
    private static final int MAX_WORDS = 20;

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    /// The end of the first sentence of a doc comment, or of its main description.
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?])\\s|\\n\\s*\\n|\\n\\s*@");

    private static final List<CompilationUnitTree> UNITS = new ArrayList<>();
    private static DocTrees docs;

    @BeforeAll
    static void parseMainSources() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var sources = files.getJavaFileObjectsFromPaths(SourceFormatter.findSources(MAIN));
        var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
        task.parse().forEach(UNITS::add);
        docs = DocTrees.instance(task);
    }

    @Test
    void packagesHaveAtMostTwentyFiles() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Path file : SourceFormatter.findSources(MAIN)) {
            if (!isPackageInfo(file)) {
                sizes.merge(MAIN.relativize(file.getParent()).toString(), 1, Integer::sum);
            }
        }
        sizes.values().removeIf(size -> size <= MAX_FILES);
        assertEquals(Map.of(), sizes);
    }

    @Test
    void filesHaveAtMostFiveHundredLines() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Path file : SourceFormatter.findSources(MAIN)) {
            sizes.put(MAIN.relativize(file).toString(), Files.readAllLines(file).size());
        }
        sizes.values().removeIf(size -> size <= MAX_LINES);
        assertEquals(Map.of(), sizes);
    }

    @Test
    void simpleNamesAreUnique() throws IOException {
        Map<String, Path> seen = new HashMap<>();
        var repeated = new TreeSet<String>();
        for (Path root : List.of(MAIN, TEST)) {
            for (Path file : SourceFormatter.findSources(root)) {
                if (!isPackageInfo(file) && seen.put(file.getFileName().toString(), file) != null) {
                    repeated.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(new TreeSet<>(), repeated);
    }

    @Test
    void constructorsHaveAtMostFiveParameters() {
        var tooLong = new TreeSet<String>();
        for (CompilationUnitTree unit : UNITS) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void unused) {
                    var type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
                    if (method.getReturnType() == null
                            && type.getKind() != Tree.Kind.RECORD
                            && method.getParameters().size() > MAX_PARAMETERS) {
                        tooLong.add(name(unit, type) + " " + method.getParameters().size());
                    }
                    return super.visitMethod(method, null);
                }
            }.scan(unit, null);
        }
        assertEquals(new TreeSet<>(), tooLong);
    }

    @Test
    void publicTypesAreDocumented() {
        var missing = new TreeSet<String>();
        for (CompilationUnitTree unit : UNITS) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void unused) {
                    boolean isTopLevel =
                            getCurrentPath().getParentPath().getLeaf()
                                    instanceof CompilationUnitTree;
                    if (isTopLevel
                            && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                            && docs.getDocComment(getCurrentPath()) == null) {
                        missing.add(name(unit, type));
                    }
                    return super.visitClass(type, null);
                }
            }.scan(unit, null);
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void firstSentencesHaveAtMostTwentyWords() {
        var tooLong = new ArrayList<String>();
        for (CompilationUnitTree unit : UNITS) {
            new TreePathScanner<Void, Void>() {
                private void check() {
                    String comment = docs.getDocComment(getCurrentPath());
                    String first = comment == null ? "" : SENTENCE_END.split(comment.strip(), 2)[0];
                    int words = first.isBlank() ? 0 : first.strip().split("\\s+").length;
                    if (words > MAX_WORDS) {
                        tooLong.add(unit.getSourceFile().getName() + ": " + first);
                    }
                }

                @Override
                public Void visitClass(ClassTree type, Void unused) {
                    check();
                    return super.visitClass(type, null);
                }

                @Override
                public Void visitMethod(MethodTree method, Void unused) {
                    check();
                    return super.visitMethod(method, null);
                }

                @Override
                public Void visitVariable(VariableTree variable, Void unused) {
                    check();
                    return super.visitVariable(variable, null);
                }
            }.scan(unit, null);
        }
        assertEquals(List.of(), tooLong);
    }

    private static boolean isPackageInfo(Path file) {
        return file.getFileName().toString().equals("package-info.java");
    }

    private static String name(CompilationUnitTree unit, ClassTree type) {
        return unit.getPackageName() + "." + type.getSimpleName();
    }
}
