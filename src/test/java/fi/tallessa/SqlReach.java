package fi.tallessa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/**
 * A statement that names a table, and the module it stands in. A schema is named after its module.
 */
record SqlReach(String from, String to, String where) {

  private static final Path CODE = Path.of("src/main/java/fi/tallessa");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?i)\\b(?:from|into|update|join|table|references|select|using|,)\\s+"
              + "([a-z]+)\\.[a-z_]+");

  static List<SqlReach> ofTheHouse() throws IOException {
    return Stream.concat(in(CODE, ".java"), in(MIGRATIONS, ".sql")).toList();
  }

  static List<SqlReach> in(String module, String where, String text) {
    return TABLE
        .matcher(text.replaceAll("(?m)(--|//).*$", ""))
        .results()
        .map(named -> new SqlReach(module, named.group(1), where))
        .filter(reach -> modules().contains(reach.to))
        .toList();
  }

  /** Its own tables, and those of the modules its package says it may import. */
  boolean allowed() {
    return from.equals(to) || importable(from).contains(to);
  }

  private static Stream<SqlReach> in(Path root, String ending) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && !file.getParent().equals(root))
          .flatMap(
              file ->
                  in(root.relativize(file).getName(0).toString(), file.toString(), read(file))
                      .stream())
          .toList()
          .stream();
    }
  }

  private static Set<String> importable(String module) {
    try {
      var said =
          Class.forName("fi.tallessa." + module + ".package-info")
              .getAnnotation(ApplicationModule.class);
      return Set.of(said.allowedDependencies());
    } catch (ClassNotFoundException missing) {
      return Set.of();
    }
  }

  private static Set<String> modules() {
    try (var folders = Files.list(CODE)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toSet());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
