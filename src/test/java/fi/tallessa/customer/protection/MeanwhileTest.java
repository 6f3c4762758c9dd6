package fi.tallessa.customer.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.document.Printed;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.rights.request.Asking;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Issue 5, bad input: the address is protected while a paper is made of what was read before. */
@RegisterTest
class MeanwhileTest {

  private static final String HOME = "Kanarialintukuja 7, 20100 Turku";

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired ApplicationContext beans;
  private OneFile elli;
  private ItemId school;
  private UUID report;
  private UUID told;
  private UUID request;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    var given = new GivenConsents(elli);
    given.notes();
    given.health();
    school = given.school();
    report = new Telling(elli).reportIt();
    told = new Telling(elli).changed();
    var asking = new Asking(elli);
    request = asking.id(asking.ask("access"));
    elli.post("/data/address", "value", HOME, "source", "mother", "version", "0")
        .andExpect(status().isSeeOther());
  }

  @Test
  void k11_no_address_that_ends_in_pdf_sends_what_was_protected_while_it_was_made()
      throws Exception {
    var papers =
        Route.ofTheProduct(mapping).stream()
            .map(Route::path)
            .filter(path -> path.startsWith("/customers/{code}/") && path.endsWith(".pdf"))
            .toList();
    assertThat(papers).hasSizeGreaterThan(5);
    for (var path : papers) {
      file();
      elli.post("/for-guardian/" + elli.helmi + "/paper").andExpect(status().isSeeOther());
      var one =
          path.replace("/customers/{code}", "")
              .replace("{guardian}", elli.helmi.toString())
              .replace("{item}", school.toString())
              .replace("{id}", of(path).toString());
      assertThat(elli.get(one).andReturn().getResponse().getContentType())
          .as(path)
          .isEqualTo("application/pdf");
      var answer = meanwhile("GET", one);
      assertThat(answer.getStatus()).as("%s is asked for anew", path).isEqualTo(303);
      assertThat(answer.getHeader("Location")).as(path).isEqualTo(elli.address(one));
      assertThat(answer.getContentAsByteArray()).as(path).isEmpty();
    }
  }

  private UUID of(String path) {
    return path.contains("/requests/") ? request : path.contains("/change/") ? told : report;
  }

  @Test
  void k11_a_closing_letter_whose_address_was_protected_meanwhile_is_to_be_handed_over()
      throws Exception {
    var boxes =
        Map.of("lastDay", day(), "statisticsUntil", day(), "language", "fi").entrySet().stream()
            .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new);
    var before = elli.post("/relationship/letter", boxes).andReturn().getResponse();
    assertThat(new Printed(before.getContentAsByteArray()).text()).contains("Kanarialintukuja");
    var after = meanwhile("POST", "/relationship/letter", boxes);
    assertThat(after.getContentType()).isEqualTo("application/pdf");
    assertThat(new Printed(after.getContentAsByteArray()).text())
        .contains("Elli Rantala", "Oikeutesi")
        .doesNotContain("Kanarialintukuja");
  }

  private String day() {
    var today = elli.visit(elli.maija).today();
    return today.getDayOfMonth() + "." + today.getMonthValue() + "." + today.getYear();
  }

  private MockHttpServletResponse meanwhile(String ask, String path, String... pairs)
      throws Exception {
    var asked = Meanwhile.of(elli.maija, ask, elli.address(path), () -> elli.protect(null), pairs);
    return beans.getBean(MockMvc.class).perform(asked).andReturn().getResponse();
  }
}
