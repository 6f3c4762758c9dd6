package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.web.Addresses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No address holds words about anybody: what is typed goes in the body of a form (ASVS 14.2.1). */
@RegisterTest
class QueriesTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired MockMvc web;

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
    assertThat(read).isNotEmpty().isSubsetOf(Addresses.HARMLESS);
  }

  /** Whoever types them there has only themselves to thank; they go no further. */
  @Test
  void words_typed_into_an_address_by_hand_are_handed_on_to_no_other() throws Exception {
    assertThat(signingIn("/find?q=Elli")).isEqualTo("/sign-in?to=/find");
    assertThat(signingIn("/tasks?after=3&name=Elli")).isEqualTo("/sign-in?to=/tasks");
    assertThat(signingIn("/tasks?after=3")).isEqualTo("/sign-in?to=/tasks%3Fafter%3D3");
    assertThat(Addresses.ours("/find?q=Elli")).isEqualTo("/");
  }

  private String signingIn(String asked) throws Exception {
    return web.perform(get(asked).secure(true)).andReturn().getResponse().getRedirectedUrl();
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
