import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Builds the `.deb`: the application image in `/usr/lib/dateline` and its desktop integration.
///
/// The integration is the command, menu entry, icons, file type, description for software centres,
/// manual page, completions, copyright and changes.
final class DebianPackage {
    private static final String ID = "dev.dateline.Dateline";
    private static final String PACKAGE = "dateline";
    private static final String MAINTAINER = "The Dateline authors <packages@dateline.example>";

    private final Release release;
    private final AppImage image;

    DebianPackage(Release release, AppImage image) {
        this.release = release;
        this.image = image;
    }

    static boolean canBeMade() {
        return Files.isExecutable(Path.of("/usr/bin/dpkg-deb"));
    }

    void make(Path work, Path destination) throws IOException, InterruptedException {
        Path root = Files.createDirectories(work.resolve("deb"));
        FileTrees.copy(image.root(), root.resolve("usr/lib/dateline"));
        addDesktopFiles(root);
        addMetainfo(root);
        addDocumentation(root);
        writeControlFiles(root);
        setPermissions(root);
        FileTrees.setModificationTimes(root, release.time());
        Path deb =
                destination.resolve(
                        PACKAGE + "_" + release.version() + "_" + architecture() + ".deb");
        BuildTools.program(
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "-z2",
                        "--build",
                        root.toString(),
                        deb.toString()),
                Redirect.DISCARD);
    }

    private void addDesktopFiles(Path root) throws IOException {
        Path linux = release.sources().resolve("linux");
        copy(linux.resolve("dateline.sh"), root.resolve("usr/bin/dateline"));
        copy(
                linux.resolve(ID + ".desktop"),
                root.resolve("usr/share/applications/" + ID + ".desktop"));
        copy(
                linux.resolve(ID + ".mime.xml"),
                root.resolve("usr/share/mime/packages/" + ID + ".xml"));
        Path icons = root.resolve("usr/share/icons/hicolor");
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            copy(
                    IconFiles.png(release.icons(), size),
                    icons.resolve(size + "x" + size + "/apps/" + ID + ".png"));
        }
        copy(
                release.sources().resolve("icon/dateline.svg"),
                icons.resolve("scalable/apps/" + ID + ".svg"));
        write(
                root.resolve("usr/share/lintian/overrides/" + PACKAGE),
                Files.readString(linux.resolve("lintian-overrides")).replace("@PACKAGE@", PACKAGE));
    }

    private void addMetainfo(Path root) throws IOException {
        write(
                root.resolve("usr/share/metainfo/" + ID + ".metainfo.xml"),
                Files.readString(release.sources().resolve("linux/" + ID + ".metainfo.xml"))
                        .replace("@VERSION@", release.version())
                        .replace("@URL@", release.url())
                        .replace("@DAY@", day()));
    }

    private void addDocumentation(Path root) throws IOException, InterruptedException {
        gzip(manual("man"), root.resolve("usr/share/man/man1/dateline.1.gz"));
        write(root.resolve("usr/share/bash-completion/completions/dateline"), manual("bash"));
        write(root.resolve("usr/share/zsh/vendor-completions/_dateline"), manual("zsh"));
        write(root.resolve("usr/share/fish/vendor_completions.d/dateline.fish"), manual("fish"));
        Path doc = root.resolve("usr/share/doc/" + PACKAGE);
        copy(release.sources().resolve("linux/copyright"), doc.resolve("copyright"));
        gzip(changes(), doc.resolve("changelog.gz"));
        gzip(
                Files.readString(release.project().resolve("docs/changelog.md")),
                doc.resolve("NEWS.gz"));
        copy(release.project().resolve("README.md"), doc.resolve("README.md"));
        for (String page : List.of("search.md", "command-line.md", "export.md", "gold-format.md")) {
            copy(
                    release.project().resolve("docs").resolve(page),
                    doc.resolve("docs").resolve(page));
        }
    }

    /// Returns the output of the hidden command `dateline manual`.
    private String manual(String format) throws IOException, InterruptedException {
        Path page = Files.createTempFile("dateline", format);
        try {
            BuildTools.program(
                    List.of(
                            BuildTools.java(image.runtime()),
                            "-cp",
                            image.classPath(),
                            "dev.dateline.app.Main",
                            "manual",
                            format),
                    Redirect.to(page.toFile()));
            return Files.readString(page);
        } finally {
            Files.delete(page);
        }
    }

    /// Returns the changelog in the format of Debian. It refers to `NEWS.gz` for what changed.
    private String changes() {
        return """
        %s (%s) unstable; urgency=medium

          * What is new: /usr/share/doc/%s/NEWS.gz

         -- %s  %s
        """
                .formatted(
                        PACKAGE,
                        release.version(),
                        PACKAGE,
                        MAINTAINER,
                        DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ROOT)
                                .format(release.time().atOffset(ZoneOffset.UTC)));
    }

    private void writeControlFiles(Path root) throws IOException {
        long bytes = 0;
        var sums = new StringBuilder();
        for (Path file : FileTrees.files(root)) {
            bytes += Files.size(file);
            sums.append(md5(file)).append("  ").append(root.relativize(file)).append('\n');
        }
        String control =
                Files.readString(release.sources().resolve("linux/control"))
                        .replace("@VERSION@", release.version())
                        .replace("@MAINTAINER@", MAINTAINER)
                        .replace("@ARCHITECTURE@", architecture())
                        .replace("@KIBIBYTES@", Long.toString(bytes / 1024));
        write(root.resolve("DEBIAN/control"), control);
        write(root.resolve("DEBIAN/md5sums"), sums.toString());
    }

    /// Makes all files readable and programs executable for everybody, and writable for the owner.
    private static void setPermissions(Path root) throws IOException {
        for (Path path : FileTrees.all(root)) {
            if (Files.isSymbolicLink(path)) {
                continue;
            }
            boolean run = Files.isDirectory(path) || isProgram(path);
            String permissions = run ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isProgram(Path path) {
        String name = path.getFileName().toString();
        boolean inPrograms = path.getParent().getFileName().toString().equals("bin");
        return inPrograms || name.equals("jspawnhelper") || name.equals("jexec");
    }

    private String day() {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(release.time().atOffset(ZoneOffset.UTC));
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            case String other -> other;
        };
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void gzip(String text, Path file) throws IOException, InterruptedException {
        Path plain = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.gz$", ""));
        write(plain, text);
        BuildTools.program(List.of("gzip", "-9n", plain.toString()), Redirect.DISCARD);
    }

    private static String md5(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
