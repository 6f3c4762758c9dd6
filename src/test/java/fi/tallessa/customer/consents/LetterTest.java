package fi.tallessa.customer.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What is taken back in writing is a paper like a signed one (S6, S26, D2). */
@RegisterTest
class LetterTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  OneFile elli;
  Given given;
  ItemId notes;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    given = new Given(elli);
    notes = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER))).notes();
    place(given.signed(notes));
  }

  @Test
  void s26_a_letter_that_takes_a_consent_back_gets_a_slip_and_its_place_in_a_cabinet()
      throws Exception {
    var letter = takenBack("in-writing");
    assertThat(given.states(notes)).endsWith(ConsentState.GIVEN, ConsentState.WITHDRAWN);
    var slip = slip(letter);
    assertThat(elli.body(letter))
        .contains("Slip " + slip.shown(), "Withdrawn", "Write this number on the letter")
        .doesNotContain("Line to sign on", "have it signed");
    assertThat(elli.body("/consents/" + notes)).contains("its place is not recorded yet", letter);
    assertThat(waiting()).as("on the list of whoever works with Elli").contains(slip.shown());

    assertThat(slip(letter).place()).isEmpty();
    place(letter);
    assertThat(slip(letter).place()).isPresent();
    assertThat(waiting()).doesNotContain(slip.shown());
    assertThat(elli.body("/consents/" + notes)).doesNotContain("its place is not recorded yet");
  }

  @Test
  void what_is_said_aloud_makes_no_paper() throws Exception {
    assertThat(takenBack("by-phone")).isEqualTo("#consents");
    assertThat(slips()).as("the signed one alone").hasSize(1);
  }

  @Test
  void a_letter_written_down_twice_is_one() throws Exception {
    takenBack("in-writing");
    assertThat(takenBack("in-writing")).isEqualTo("#consents");
    assertThat(slips()).hasSize(2);
  }

  private String takenBack(String method) throws Exception {
    var boxes = Map.of("by", elli.helmi.toString(), "method", method);
    var answer = given.post("/consents/" + notes + "/withdrawal", boxes).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(303);
    return answer.getRedirectedUrl().substring(elli.address("").length());
  }

  private void place(String paper) throws Exception {
    var free = new InCabinets(beans, elli.visit(elli.maija)).free();
    assertThat(given.status(paper + "/place", Given.boxes(free))).isEqualTo(303);
  }

  private String waiting() throws Exception {
    return OneFile.text(
        beans
            .getBean(MockMvc.class)
            .perform(People.as(elli.maija, Role.WORKER, get("/customers/ending"))));
  }

  private Slip slip(String letter) {
    return slips().get(UUID.fromString(letter.substring(letter.lastIndexOf('/') + 1)));
  }

  private Map<UUID, Slip> slips() {
    return elli.in(permit -> beans.getBean(Slips.class).of(permit));
  }
}
