package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who was told something of Elli hears that it is erased, or may only be kept (GDPR Art. 19). */
@RegisterTest
class WhoMustHearTest {

  private static final String ASKED = "Do those who were told something know?";

  @Autowired ApplicationContext beans;
  @Autowired People people;

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
  void art19_what_may_only_be_kept_is_answered_once_those_who_were_told_know() throws Exception {
    var line = new Telling(elli).tell();
    var address = asking.ask("restriction");
    asking.freeze(address, "all");
    decided(address);
    assertThat(elli.body(asking.below(address))).contains(ASKED, "Puolala school", "item=" + line);
    assertThat(elli.lines("rights.request.recipients")).isEqualTo(1);
    assertThat(answered(address).getStatus()).as("nobody has said").isEqualTo(422);
    assertThat(answered(address, "recipients", "nonsense").getStatus()).isEqualTo(422);
    assertThat(letter(address, "")).as("to whoever asked, of a frozen file").contains("court");
    assertThat(letter(address, "&item=" + line))
        .contains("its use is restricted", "Article 19")
        .doesNotContain("Elli", "Rantala", elli.code.shown(), "court");
    assertThat(answered(address, "recipients", "told").getStatus()).isEqualTo(303);
    assertThat(elli.body(asking.below(address))).contains("Everybody who was told something knows");
  }

  @Test
  void art19_who_goes_is_answered_once_those_who_were_told_know() throws Exception {
    var line = new Telling(elli).tell();
    var address = asking.ask("erasure");
    decided(address);
    assertThat(elli.body(asking.below(address))).as("not agreed yet").doesNotContain(ASKED);
    by(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(letter(address, "&item=" + line))
        .contains("we erase it")
        .doesNotContain("restricted");
    assertThat(answered(address).getContentAsString()).contains("recipients-problem");
    var page =
        elli.getAs(daavid, Role.DATA_PROTECTION, asking.below(address)).andReturn().getResponse();
    assertThat(page.getContentAsString())
        .as("they only advise on it")
        .contains(ASKED, "Whoever works with the customer sees who they are")
        .doesNotContain("Puolala school");
  }

  @Test
  void art19_of_a_part_that_goes_they_hear_as_well() throws Exception {
    var line = new Telling(elli).tell();
    var address = asking.ask("erasure");
    asking.settle(address);
    var boxes =
        new String[] {"outcome", "partly", "ground", "expression", "why", "Weighed for Elli alone"};
    assertThat(by(sanna, Role.MANAGER, address + "/decision", boxes).getStatus()).isEqualTo(303);
    by(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(elli.body(asking.below(address)))
        .contains(ASKED, "Puolala school", "A part is taken out by hand");
    assertThat(letter(address, "&item=" + line)).contains("we erase a part of it");
    assertThat(answered(address).getStatus()).as("nobody has said").isEqualTo(422);
    assertThat(answered(address, "recipients", "told").getStatus()).isEqualTo(303);
  }

  @Test
  void art19_where_nobody_was_told_anything_it_is_not_asked() throws Exception {
    var address = asking.ask("restriction");
    asking.freeze(address, "phone");
    decided(address);
    assertThat(elli.body(asking.below(address))).contains("Give the answer").doesNotContain(ASKED);
    assertThat(answered(address).getStatus()).isEqualTo(303);
  }

  private void decided(String address) throws Exception {
    asking.settle(address);
    var sent = by(sanna, Role.MANAGER, address + "/decision", "outcome", "accepted");
    assertThat(sent.getStatus()).isEqualTo(303);
  }

  private MockHttpServletResponse answered(String address, String... more) throws Exception {
    var boxes = Stream.concat(Stream.of("way", "post"), Stream.of(more)).toArray(String[]::new);
    return by(sanna, Role.MANAGER, address + "/answer", boxes);
  }

  private MockHttpServletResponse by(WorkerId who, Role role, String path, String... pairs)
      throws Exception {
    return elli.post(People.by(who, role), asking.below(path), pairs).andReturn().getResponse();
  }

  private String letter(String address, String to) throws Exception {
    var path = asking.below(address) + "/letter.pdf?in=en" + to;
    var answer = elli.get(path).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return new Printed(answer.getContentAsByteArray()).text();
  }
}
