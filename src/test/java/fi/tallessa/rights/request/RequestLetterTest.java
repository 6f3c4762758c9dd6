package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 8, point 10: the letter that a request has come to. */
@RegisterTest
class RequestLetterTest {

  private static final String WHY = "A claim at the district court goes on";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MockMvc browser;

  private OneFile elli;
  private Asking asking;
  private WorkerId sanna;
  private WorkerId daavid;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    asking = new Asking(elli);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    daavid = people.worker("Daavid Holm", Role.DATA_PROTECTION);
    people.leads(sanna, elli.maija);
  }

  @Test
  void s47_what_came_is_told_with_its_last_day_and_the_ways_to_complain() throws Exception {
    var address = asking.ask("access");
    for (var voice : new String[] {"adult", "child"}) {
      assertThat(letter(address, "en", voice))
          .contains("What you asked us", "answer by", "tietosuoja.fi", "court")
          .doesNotContain("Maija", "Sanna", "Elli", "Helmi");
    }
    assertThat(letter(address, "fi", "adult")).contains("vastaamme viimeistään", "tuomioistui");
    assertThat(letter(address, "sv", "child")).contains("Vi svarar senast", "domstol");
    assertThat(elli.lines("rights.request.letter")).isEqualTo(4);
  }

  @Test
  void s49_a_situation_that_was_not_told_is_asked_for_without_proof() throws Exception {
    var boxes = asking.boxes("objection");
    boxes.put("what", "");
    assertThat(letter(asking.ask(boxes), "en", "adult")).contains("No proof is needed");
  }

  @Test
  void s47_s50_a_refusal_has_its_ground_its_reasons_and_the_ways_to_complain() throws Exception {
    var address = asking.ask("erasure");
    asking.settle(address);
    send(sanna, address + "/decision", "refused", "legal-claims", WHY);
    assertThat(letter(address, "en", "adult"))
        .as("nothing is told that waits for a second person")
        .doesNotContain(WHY);
    var request = MockMvcRequestBuilders.post(address + "/confirmation");
    browser.perform(People.as(daavid, Role.DATA_PROTECTION, request));
    for (var voice : new String[] {"adult", "child"}) {
      assertThat(letter(address, "en", voice))
          .contains("needed for a legal claim", WHY)
          .contains("Data Protection Ombudsman", "court");
    }
  }

  @Test
  void s43_what_is_done_is_told() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    send(sanna, address + "/decision", "accepted", "", "");
    assertThat(letter(address, "en", "child"))
        .contains("You get a copy of what we have written about you", "Ombudsman");
  }

  private String letter(String address, String language, String voice) throws Exception {
    var path = address + "/letter.pdf?in=" + language + "&kind=" + voice;
    var answer =
        browser
            .perform(People.as(sanna, Role.MANAGER, MockMvcRequestBuilders.get(path)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return new Printed(answer.getContentAsByteArray()).text();
  }

  private MockHttpServletResponse send(
      WorkerId who, String path, String outcome, String ground, String why) throws Exception {
    var request =
        MockMvcRequestBuilders.post(path)
            .param("outcome", outcome)
            .param("ground", ground)
            .param("why", why);
    return browser.perform(People.as(who, Role.MANAGER, request)).andReturn().getResponse();
  }
}
