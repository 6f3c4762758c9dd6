package fi.tallessa.app.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.PlantedRoutes;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.planted.Failing;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whatever a controller throws ends on a page of ours; what it said reaches nobody. */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest {

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired PlantedRoutes routes;

  private PlantedRoutes.Planting planted;

  @BeforeEach
  void plant() {
    planted = routes.plant(new Failing());
  }

  @AfterEach
  void takeAway() {
    planted.close();
  }

  @ParameterizedTest
  @CsvSource({
    "broken, 500, Something broke, Jokin meni rikki",
    "duplicate, 500, Something broke, Jokin meni rikki",
    "away, 503, The register is away, Rekisteri on",
    "missing, 404, Nothing here that is open to you, Täällä ei ole",
    "frozen, 423, This file is frozen, ''"
  })
  void what_breaks_has_a_page_and_its_words_reach_nobody(
      String route, int expected, String english, String finnish, CapturedOutput log)
      throws Exception {
    var page =
        visit(route, "en")
            .andExpect(status().is(expected))
            .andExpect(header().string("Cache-Control", "no-store"))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page).contains("<h1>", english).doesNotContain("Kanaria", "Exception", "at fi.");
    assertThat(visit(route, "fi").andReturn().getResponse().getContentAsString())
        .contains("lang=\"fi\"")
        .contains(finnish);
    assertThat(log.getAll()).doesNotContain("Kanaria");
  }

  @Test
  void the_reference_on_the_page_is_in_the_log_beside_kind_and_place(CapturedOutput log)
      throws Exception {
    var page = visit("broken", "en").andReturn().getResponse().getContentAsString();
    var reference = page.replaceAll("(?s).*Reference ([0-9][A-Z][0-9]-[0-9]{3})\\..*", "$1");
    assertThat(reference).hasSize(7);
    assertThat(log.getOut())
        .contains(reference + " BROKEN java.lang.IllegalStateException < java.lang.Illegal")
        .contains("at fi.tallessa.planted.Failing.broken(Failing.java:")
        .doesNotContain("org.springframework");
  }

  @Test
  void s25_a_manager_without_a_reason_is_asked_for_one() throws Exception {
    visit("reason", "en")
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl("/customers/K7F-2QD/openings/new?back=/planted/reason/K7F-2QD"));
  }

  @Test
  void what_breaks_beside_a_controller_has_the_same_page(CapturedOutput log) throws Exception {
    var page =
        http.perform(
                get("/error")
                    .secure(true)
                    .cookie(new Cookie("__Host-language", "sv"))
                    .requestAttr(
                        RequestDispatcher.ERROR_EXCEPTION,
                        new IllegalStateException(Failing.CANARY))
                    .with(
                        request -> {
                          request.setDispatcherType(DispatcherType.ERROR);
                          return request;
                        }))
            .andExpect(status().isInternalServerError())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("lang=\"sv\"", "<h1>").doesNotContain("Kanaria");
    assertThat(log.getAll()).contains("BROKEN").doesNotContain("Kanaria");
  }

  private ResultActions visit(String route, String language) throws Exception {
    return http.perform(
        get("/planted/" + route + "/K7F-2QD")
            .secure(true)
            .cookie(new Cookie("__Host-language", language))
            .with(People.by(people.worker(Role.WORKER), Role.WORKER)));
  }
}
