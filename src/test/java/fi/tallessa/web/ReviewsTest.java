package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The managers' menu: few entries at a time, and each page in one group. */
class ReviewsTest {

  private static final Pattern CURRENT =
      Pattern.compile("template\\.web\\.reviews\\(ui = ui, current = \"(\\w+)\"");

  @Test
  void no_more_than_five_entries_stand_side_by_side_and_each_stands_once() {
    var names =
        Stream.of(Reviews.values())
            .flatMap(group -> group.pages().stream())
            .map(Reviews.Page::name);
    assertThat(names.toList()).doesNotHaveDuplicates();
    assertThat(Reviews.values()).hasSizeLessThanOrEqualTo(5);
    assertThat(Reviews.values())
        .allSatisfy(group -> assertThat(group.pages()).hasSizeBetween(2, 5));
  }

  @Test
  void every_page_that_shows_the_menu_is_in_it() throws IOException {
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      var shown =
          files
              .filter(file -> file.toString().endsWith(".jte"))
              .flatMap(ReviewsTest::currents)
              .collect(Collectors.toSet());
      assertThat(shown).hasSizeGreaterThan(8);
      assertThat(shown).allSatisfy(name -> assertThat(Reviews.of(name)).isNotNull());
    }
    assertThatThrownBy(() -> Reviews.of("nowhere")).isInstanceOf(RuntimeException.class);
  }

  private static Stream<String> currents(Path file) {
    try {
      return CURRENT
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult one) -> one.group(1));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
