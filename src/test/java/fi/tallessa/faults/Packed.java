package fi.tallessa.faults;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of this run for a process of its own, its folders packed into jars: of these Java
 * keeps an archive of loaded classes once a process has ended by itself, and every later one starts
 * in three quarters of the time.
 */
final class Packed {

  private static final Path FOLDER = RegisterProcess.folder("packed");
  private static final String CLASS_PATH = classPath();

  /** What Java is told, up to the name of the main class. */
  static List<String> options() {
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + FOLDER.resolve("classes.jsa"),
        "-Xlog:cds*=off",
        "-Xlog:aot*=off",
        "-cp",
        CLASS_PATH);
  }

  /** Without the calendar reader of the tests: it brings time zones of its own, and says so. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("ical4j"))
        .map(Path::of)
        .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jar(Path classes) {
    var jar = FOLDER.resolve(classes.getFileName() + ".jar");
    var tool = ToolProvider.findFirst("jar").orElseThrow();
    if (tool.run(System.out, System.err, "cf", "" + jar, "-C", "" + classes, ".") != 0) {
      throw new IllegalStateException("No jar of " + classes);
    }
    return jar;
  }

  private Packed() {}
}
