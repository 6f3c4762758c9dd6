package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read beside the code leads somewhere and is true. */
class PagesForReadersTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)");
  private static final Pattern COMMAND = Pattern.compile("\\bbin/[a-z-]++(?!\\.\\w)");
  private static final Pattern SOURCE = Pattern.compile("`(\\w+/\\w+\\.java)`");
  private static final Path OURS = Path.of("src/main/java/fi/tallessa");
  private static final Path DECISIONS = Path.of("docs/decisions");

  @Test
  void every_link_and_picture_is_there() throws IOException {
    var pages = pages();
    assertThat(pages).as("pages that were read").hasSizeGreaterThan(8);
    for (var page : pages) {
      assertThat(deadLinks(page, Files.readString(page))).as("" + page).isEmpty();
    }
  }

  @Test
  void a_dead_link_is_found() {
    assertThat(deadLinks(Path.of("README.md"), "[x](docs/nowhere.md) [y](LICENSE) ![](pic.png)"))
        .containsExactly("docs/nowhere.md", "pic.png");
  }

  @Test
  void every_command_can_be_run() throws IOException {
    for (var page : pages()) {
      assertThat(named(COMMAND, page))
          .as("" + page)
          .allMatch(name -> Files.isExecutable(Path.of(name)) || Files.isDirectory(Path.of(name)));
    }
    assertThat(named(COMMAND, Path.of("README.md"))).contains("bin/demo", "bin/test", "bin/bench");
  }

  @Test
  void every_source_the_readme_begins_with_is_there() throws IOException {
    assertThat(named(SOURCE, Path.of("README.md")))
        .isNotEmpty()
        .allMatch(name -> Files.exists(OURS.resolve(name)));
  }

  @Test
  void the_readme_names_every_module() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    try (var modules = Files.list(OURS)) {
      assertThat(modules.filter(Files::isDirectory).map(one -> one.getFileName().toString()))
          .hasSizeGreaterThan(8)
          .allMatch(name -> Pattern.compile("(?m)(^ {4}|  )" + name + " ").matcher(readme).find());
    }
  }

  @Test
  void every_decision_is_in_the_index_under_its_title() throws IOException {
    var index = Files.readString(DECISIONS.resolve("README.md"));
    try (var files = Files.list(DECISIONS)) {
      for (var file : files.filter(one -> !one.endsWith("README.md")).toList()) {
        var name = file.getFileName().toString();
        assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md");
        var title = Files.readAllLines(file).getFirst().replaceFirst("^#+\\s*", "");
        assertThat(index)
            .contains("| [" + name.substring(0, 4) + "](" + name + ") | " + withoutNumber(title));
      }
    }
  }

  private static String withoutNumber(String title) {
    return title.replaceFirst("^\\d{4}[.:]?\\s*", "");
  }

  private static List<String> deadLinks(Path page, String text) {
    return LINK.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.contains("://"))
        .filter(link -> !Files.exists(Path.of("").resolve(page).resolveSibling(link)))
        .toList();
  }

  private static List<String> named(Pattern pattern, Path page) throws IOException {
    return pattern
        .matcher(Files.readString(page))
        .results()
        .map(found -> found.group(found.groupCount()))
        .distinct()
        .toList();
  }

  private static List<Path> pages() throws IOException {
    try (var top = Files.list(Path.of(""));
        var below = Files.walk(Path.of("docs"))) {
      return Stream.concat(top, below).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }
}
