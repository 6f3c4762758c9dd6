package fi.tallessa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a page leads to is there. */
@RegisterTest
class LinksTest {

  /** A whole address of ours, where nothing is filled in. */
  private static final Pattern LINK =
      Pattern.compile("\\b(href|action|formaction)=\"(/[^\"$?#]*)(?:[?#][^\"$]*)?\"");

  private static final Path PAGES = Path.of("src/main/jte");
  private static final Path STATIC = Path.of("src/main/resources/static");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private record Link(String page, String ask, String to) {}

  @Test
  void each_address_written_in_a_page_is_one_of_a_route() throws IOException {
    try (var pages = Files.walk(PAGES)) {
      var links = pages.filter(Files::isRegularFile).flatMap(LinksTest::links).toList();
      assertThat(links).hasSizeGreaterThan(50);
      assertThat(links).allMatch(this::leads);
    }
  }

  private static Stream<Link> links(Path page) {
    try {
      return LINK.matcher(Files.readString(page))
          .results()
          .map(
              found ->
                  new Link(
                      PAGES.relativize(page).toString(),
                      found.group(1).equals("href") ? "GET" : "POST",
                      found.group(2)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private boolean leads(Link link) {
    return Files.exists(STATIC.resolve(link.to().substring(1)))
        || Route.ofTheProduct(mapping).stream()
            .filter(route -> route.ask().isEmpty() || !asksOther(route, link))
            .anyMatch(route -> link.to().matches(route.path().replaceAll("\\{[^/]+}", "[^/]+")));
  }

  /** A form may ask with GET, as a search does. */
  private static boolean asksOther(Route route, Link link) {
    return link.ask().equals("GET") && !route.ask().equals("GET");
  }
}
