package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No address holds words about anybody: what is typed goes in the body of a form (ASVS 14.2.1). */
@RegisterTest
class QueriesTest {

  /**
   * A path of ours, a place in a list, an order, the id of a worker or of what consent is asked
   * for, the code of an act or of a role, what a contact belongs to by its id, and which version of
   * which field was read.
   */
  private static final Set<String> HARMLESS =
      Set.of(
          "to", "back", "ended", "changed", "after", "before", "order", "worker", "why", "kind",
          "role", "item", "matter", "seen");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void no_page_reads_words_from_its_address() {
    var read = new TreeSet<String>();
    Route.ofTheProduct(mapping).stream()
        .filter(route -> route.ask().equals("GET"))
        .forEach(
            route -> {
              assertThat(Boxes.open(route)).as("" + route).isFalse();
              read.addAll(Boxes.of(route));
            });
    assertThat(read).isNotEmpty().isSubsetOf(HARMLESS);
  }

  @Test
  void no_form_sends_words_in_an_address() throws IOException {
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      for (var template : templates.filter(file -> file.toString().endsWith(".jte")).toList()) {
        for (var form : Files.readString(template).split("<form")) {
          if (form.contains("method=\"get\"")) {
            assertThat(form.split("</form>")[0])
                .as("" + template)
                .doesNotContain(
                    "<textarea", "type=\"text\"", "type=\"search\"", "template.web.field");
          }
        }
      }
    }
  }
}
