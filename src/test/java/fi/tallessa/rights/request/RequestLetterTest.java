package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;
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
  void art12_the_letter_that_it_takes_longer_is_printed_before_they_were_told() throws Exception {
    var address = asking.ask("access");
    var because = "Two hundred files are looked through";
    assertThat(letter(address, "en", "adult")).doesNotContain("need more time");
    assertThat(extend(address, because, "yes")).isEqualTo(303);
    assertThat(letter(address, "en", "adult")).contains("We need more time", because);
    var page = elli.body(asking.below(address));
    assertThat(page).as("no time is taken yet").doesNotContain("that it takes longer.");
    assertThat(extend(address, because, "")).isEqualTo(303);
    assertThat(elli.body(asking.below(address))).contains("that it takes longer.", because);
    assertThat(letter(address, "en", "adult")).contains("We need more time", because);
  }

  @Test
  void art12_after_the_first_month_no_letter_says_that_it_takes_longer() throws Exception {
    var address = asking.ask("access");
    extend(address, "Two hundred files are looked through", "yes");
    asking.cameDaysAgo(address, 40);
    assertThat(letter(address, "en", "adult")).doesNotContain("need more time");
  }

  private int extend(String address, String because, String letter) throws Exception {
    var request =
        MockMvcRequestBuilders.post(address + "/extension")
            .param("because", because)
            .param("letter", letter);
    return browser
        .perform(People.as(sanna, Role.MANAGER, request))
        .andReturn()
        .getResponse()
        .getStatus();
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
  void s50_reasons_that_would_do_the_harm_are_told_in_no_letter_and_no_copy() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    var request =
        MockMvcRequestBuilders.post(address + "/decision")
            .param("outcome", "refused")
            .param("ground", "danger")
            .param("why", WHY)
            .param("silent", "true");
    browser.perform(People.as(sanna, Role.MANAGER, request));
    var second = MockMvcRequestBuilders.post(address + "/confirmation");
    browser.perform(People.as(daavid, Role.DATA_PROTECTION, second));
    assertThat(letter(address, "en", "adult"))
        .contains("not done all that you asked", "Ombudsman")
        .doesNotContain(WHY, "danger");
    var copy = elli.in(permit -> beans.getBean(RequestsHolding.class).copy(permit));
    assertThat(copy).extracting(CopyLine::label).doesNotContain("rights.ground.danger");
    assertThat(copy).extracting(CopyLine::value).noneMatch(said -> said.contains(WHY));
  }

  @Test
  void s43_what_is_done_is_told() throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("who", "customer");
    var address = asking.ask(boxes);
    asking.settle(address);
    send(sanna, address + "/decision", "accepted", "", "");
    assertThat(letter(address, "en", "child"))
        .contains("You get the copy that you asked for", "Ombudsman");
  }

  @Test
  void s45_s48_the_letter_promises_no_night_and_no_end_that_something_may_stop() throws Exception {
    var erasure = asking.ask("erasure");
    asking.settle(erasure);
    send(sanna, erasure + "/decision", "accepted", "", "");
    confirm(erasure);
    assertThat(letter(erasure, "en", "adult"))
        .contains("at the earliest", "another request or a restriction");
    assertThat(letter(erasure, "en", "child")).contains("The earliest is the night after");
    var objection = asking.ask("objection");
    asking.settle(objection);
    asking.freeze(objection, "phone");
    send(sanna, objection + "/decision", "accepted", "", "");
    confirm(objection);
    assertThat(letter(objection, "en", "adult"))
        .contains("only store it", "goes when the rest goes", "used again");
    assertThat(letter(objection, "en", "child")).contains("Nobody uses it now", "used again");
    elli.bean(Owner.class)
        .db()
        .sql("update rights.freeze set until_at = now() where subject_id = ?")
        .param(elli.in(Permit::subject).value())
        .update();
    assertThat(letter(objection, "en", "adult"))
        .as("a restore has lifted it")
        .contains("We have your request")
        .doesNotContain("only store it");
  }

  private void confirm(String address) throws Exception {
    var request = MockMvcRequestBuilders.post(address + "/confirmation");
    browser.perform(People.as(daavid, Role.DATA_PROTECTION, request));
  }

  @Test
  void art15_a_guardian_is_not_told_that_they_get_the_copy() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    send(sanna, address + "/decision", "accepted", "", "");
    assertThat(letter(address, "en", "adult"))
        .contains("You get what a guardian may read of the child")
        .doesNotContain("the copy that you asked for");
  }

  @Test
  void s43_a_letter_about_somebody_else_does_not_tell_whether_there_is_a_file() throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("who", "other");
    boxes.put("name", "Antti Rantala");
    boxes.put("identity", "shown");
    var address = asking.ask(boxes);
    var open = letter(address, "en", "adult");
    send(sanna, address + "/decision", "not-applicable", "no-standing", WHY);
    var request = MockMvcRequestBuilders.post(address + "/confirmation");
    browser.perform(People.as(daavid, Role.DATA_PROTECTION, request));
    var decided = letter(address, "en", "adult");
    assertThat(decided)
        .isEqualTo(open)
        .contains("not even whether we know them", "Ombudsman")
        .doesNotContain(elli.code.shown(), WHY, "Access");
    assertThat(answer(address, "en", "adult").getHeader("Content-Disposition"))
        .doesNotContain(elli.code.shown());
  }

  /** Issue 8, bad input: the answer to somebody who is in no file tells nothing of others. */
  @Test
  void s43_until_it_is_known_who_asks_the_letter_is_the_same_whether_there_is_a_file_or_not()
      throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("who", "customer");
    boxes.put("identity", "not-yet");
    var inFile = asking.ask(boxes);
    var inNone = stranger();
    for (var voice : new String[] {"adult", "child"}) {
      assertThat(letter(inNone, "en", voice))
          .isEqualTo(letter(inFile, "en", voice))
          .containsAnyOf("do not know yet who you are", "must be sure that it is you");
    }
    for (var header : new String[] {"Content-Disposition", "Content-Type"}) {
      assertThat(answer(inNone, "en", "adult").getHeader(header))
          .isEqualTo(answer(inFile, "en", "adult").getHeader(header));
    }
  }

  @Test
  void s43_about_somebody_else_the_letter_is_the_same_whether_there_is_a_file_or_not()
      throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("who", "other");
    boxes.put("name", "Antti Rantala");
    boxes.put("identity", "shown");
    assertThat(printed(stranger() + "/others.pdf?in=en&kind=adult"))
        .isEqualTo(letter(asking.ask(boxes), "en", "adult"));
  }

  @Test
  void s43_once_it_is_known_who_asks_they_are_told_that_nothing_is_held() throws Exception {
    var address = stranger();
    var known = MockMvcRequestBuilders.post(address + "/identity").param("identity", "shown");
    browser.perform(People.as(sanna, Role.MANAGER, known));
    assertThat(letter(address, "en", "adult"))
        .contains("We hold no data about you", "Ombudsman", "court")
        .doesNotContain("do not know yet");
  }

  /** The address of a request of somebody who is in no file. */
  private String stranger() throws Exception {
    var once = UUID.randomUUID().toString();
    var request =
        MockMvcRequestBuilders.post("/rights/strangers/new")
            .param("identity", "not-yet")
            .param("kind", "access")
            .param("once", once);
    browser.perform(People.as(sanna, Role.MANAGER, request));
    return "/rights/strangers/" + once;
  }

  private String letter(String address, String language, String voice) throws Exception {
    return printed(address + "/letter.pdf?in=" + language + "&kind=" + voice);
  }

  private String printed(String path) throws Exception {
    var answer = answer(path);
    assertThat(answer.getStatus()).isEqualTo(200);
    return new Printed(answer.getContentAsByteArray()).text();
  }

  private MockHttpServletResponse answer(String address, String language, String voice)
      throws Exception {
    return answer(address + "/letter.pdf?in=" + language + "&kind=" + voice);
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    return browser
        .perform(People.as(sanna, Role.MANAGER, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse();
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
