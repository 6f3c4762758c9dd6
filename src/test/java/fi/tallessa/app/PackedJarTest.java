package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The invented cast and its one-click sign-in are for the demo: no installation can have them. */
@Tag("packed")
class PackedJarTest {

  private static final Path CAST = Path.of("src/demo/java");

  @Test
  void the_product_holds_nothing_of_the_cast() throws IOException {
    var product = entries("target/tallessa.jar");
    assertThat(product).contains("BOOT-INF/classes/fi/tallessa/Tallessa.class");
    assertThat(product).noneMatch(entry -> entry.contains("/demo/"));
    for (var type : cast()) {
      assertThat(product).noneMatch(entry -> entry.endsWith("/" + type));
    }
  }

  @Test
  void the_cast_has_a_jar_of_its_own_and_nothing_else_in_it() throws IOException {
    var cast = cast();
    var demo = entries("target/tallessa-demo.jar");
    assertThat(demo).containsAll(cast);
    assertThat(demo)
        .filteredOn(entry -> entry.endsWith(".class") && !entry.endsWith("package-info.class"))
        .allMatch(entry -> cast.contains(entry.replaceAll("[$].*[.]", ".")));
  }

  @Test
  void the_product_carries_no_library_of_the_tests() throws IOException {
    assertThat(entries("target/tallessa.jar"))
        .filteredOn(entry -> entry.startsWith("BOOT-INF/lib/"))
        .isNotEmpty()
        .noneMatch(entry -> entry.matches(".*(junit|assertj|mockito|playwright|-test-).*"));
  }

  /** Whoever looks for a library with a known weakness finds it there, with its version. */
  @Test
  void it_tells_what_it_is_made_of_to_the_last_library() throws IOException {
    var libraries = libraries();
    assertThat(libraries).isNotEmpty();
    assertThat(told()).containsAll(libraries);
  }

  /** What comes along with a library, or with a new version of one, comes in unseen otherwise. */
  @Test
  void each_library_is_one_that_was_written_down_by_somebody() throws IOException {
    var written =
        Files.readAllLines(Path.of("src/test/resources/components.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(libraries()).as("src/test/resources/components.txt").hasSameElementsAs(written);
    assertThat(written).doesNotHaveDuplicates();
  }

  private static List<String> libraries() throws IOException {
    return entries("target/tallessa.jar").stream()
        .filter(entry -> entry.matches("BOOT-INF/lib/.+[.]jar"))
        .map(entry -> entry.replaceAll("BOOT-INF/lib/|[.]jar", ""))
        // Put in by the packing itself, to take the jar apart.
        .filter(library -> !library.startsWith("spring-boot-jarmode-tools-"))
        .toList();
  }

  private static Set<String> told() throws IOException {
    try (var file = new JarFile("target/tallessa.jar");
        var bill = file.getInputStream(file.getEntry("META-INF/sbom/application.cdx.json"))) {
      var told = new HashSet<String>();
      for (var one : JsonMapper.builder().build().readTree(bill).get("components")) {
        told.add(one.get("name").asString() + "-" + one.get("version").asString());
      }
      return told;
    }
  }

  /** The classes of the cast as a jar would hold them: {@code fi/tallessa/demo/Demo.class}. */
  private static List<String> cast() throws IOException {
    try (var files = Files.walk(CAST)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> CAST.relativize(file).toString().replace(".java", ".class"))
          .filter(file -> !file.endsWith("package-info.class"))
          .toList();
    }
  }

  private static List<String> entries(String jar) throws IOException {
    try (var file = new JarFile(jar)) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }
}
