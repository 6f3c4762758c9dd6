package fi.tallessa.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of words that templates and code name. A literal that ends in a dot stands for all keys
 * that begin with it, as in {@code "web.role." + role}.
 *
 * @param literals every quoted key-like literal, in templates and in code
 * @param asked those that are surely meant as keys: all in templates, and in code where a problem
 *     is made or words are asked for
 */
record UsedKeys(Set<String> literals, Set<String> asked) {

  private static final Pattern LITERAL = Pattern.compile("\"([a-z_]+(?:\\.[a-z0-9_]+)*\\.?)\"");
  private static final Pattern ASKING =
      Pattern.compile("(?:faulty|needed|Problem\\.of|new Problem|\\.t)\\([^;{}]*");

  static UsedKeys of(Set<String> modules) throws IOException {
    return in(modules, sources("src/main/jte", ".jte"), sources("src/main/java", ".java"));
  }

  static UsedKeys in(Set<String> modules, String templates, String code) {
    var asked = new TreeSet<>(keys(modules, templates));
    asked.addAll(
        keys(
            modules,
            ASKING.matcher(code).results().map(r -> r.group()).collect(Collectors.joining("\n"))));
    var literals = new TreeSet<>(asked);
    literals.addAll(keys(modules, code));
    return new UsedKeys(literals, asked);
  }

  boolean use(String key) {
    return literals.stream()
        .anyMatch(name -> name.endsWith(".") ? key.startsWith(name) : key.equals(name));
  }

  Set<String> unknown(Set<String> keys) {
    return asked.stream()
        .filter(
            name ->
                name.endsWith(".")
                    ? keys.stream().noneMatch(key -> key.startsWith(name))
                    : !keys.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(Set<String> modules, String source) {
    return LITERAL
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .filter(
            name -> name.contains(".") && modules.contains(name.substring(0, name.indexOf('.'))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(UsedKeys::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
