package fi.tallessa.casework.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 4, point 5: the timeline by promise, and by aim. */
@RegisterTest
class MatterTest {

  private static final String ROOM = "I will ask about the quiet room";

  @Autowired ApplicationContext beans;
  OneFile elli;
  GivenConsents given;
  ItemId notes;
  UUID aim;
  UUID promise;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
    notes = given.notes();
    aim = new Planned(elli).aim();
    elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", ROOM);
    promise = matters().stream().filter(Matter::promise).findFirst().orElseThrow().id();
  }

  @Test
  void the_composer_offers_what_is_open_and_the_timeline_shows_what_belongs_to_it()
      throws Exception {
    assertThat(elli.body("/contacts/new")).contains("Promised: " + ROOM, "Aim: " + Planned.SCHOOL);
    contact("About the room", promise.toString());
    contact("About the school", aim.toString());
    contact("About the weather", "");
    assertThat(elli.body("/timeline"))
        .contains("About the room", "About the school", "About the weather", "Promised: <bdi>");
    assertThat(elli.body("/timeline?matter=" + promise))
        .contains("About the room")
        .doesNotContain("About the school", "About the weather");
    assertThat(elli.body("/timeline?matter=" + aim))
        .contains("About the school")
        .doesNotContain("About the room", "About the weather");
    assertThat(elli.body("/timeline?matter=promises"))
        .contains("About the room")
        .doesNotContain("About the school", "About the weather");
    assertThat(elli.body("/timeline?matter=" + UUID.randomUUID())).contains("About the weather");
    assertThat(elli.body("/timeline?matter=" + promise + "&kind=concern"))
        .doesNotContain("About the room");
  }

  @Test
  void one_that_is_kept_is_offered_no_more_and_still_shown() throws Exception {
    contact("About the room", promise.toString());
    elli.post("/tasks/" + promise + "/done").andExpect(status().isSeeOther());
    assertThat(elli.body("/contacts/new")).doesNotContain(ROOM);
    assertThat(elli.body("/timeline?matter=" + promise)).contains("About the room", ROOM);
    assertThat(elli.body("/contacts/" + contacts().getFirst()))
        .as("what it belongs to stays chosen")
        .contains("value=\"" + promise + "\" selected");
  }

  @Test
  void s44_putting_a_contact_right_keeps_or_changes_what_it_belongs_to() throws Exception {
    contact("About the room", promise.toString());
    var id = contacts().getFirst();
    correct(id, "1.1", "text", "About the quiet room");
    assertThat(belongs(id)).isEqualTo(promise);
    correct(id, "1.2", "text", "About the quiet room", "matter", aim.toString());
    assertThat(belongs(id)).isEqualTo(aim);
    var history = elli.body("/contacts/" + id + "/history");
    assertThat(history).as("what it belonged to, and belongs to").contains(ROOM, Planned.SCHOOL);
    assertThat(history.indexOf(Planned.SCHOOL)).isLessThan(history.indexOf(ROOM));
    correct(id, "2.2", "text", "About the quiet room", "matter", "");
    assertThat(belongs(id)).isNull();
    assertThat(elli.body("/contacts/" + id + "/history")).contains(ROOM, Planned.SCHOOL);
    correct(id, "3.2", "text", "About the quiet room", "matter", "");
    assertThat(elli.body("/contacts/" + id)).as("nothing was changed").contains("value=\"3.2\"");
  }

  @Test
  void s44_putting_a_promised_step_right_leaves_every_contact_with_its_promise() throws Exception {
    var step = new String[] {"next", "Call the scool", "promise", "yes"};
    contact("About a call", "", step);
    var made = contacts().getFirst();
    contact("About the school", made.toString());
    var other = belonging(made).getFirst();
    correct(other, "1.1", "text", "About the school", "matter", promise.toString());
    correct(other, "2.1", "text", "About the school", "matter", made.toString());
    correct(made, "1.1", "text", "About a call", "next", "Call the school");
    assertThat(belongs(other)).isEqualTo(made);
    assertThat(elli.body("/timeline?matter=" + made)).contains("About the school");
    assertThat(elli.body("/contacts/" + other + "/history"))
        .as("what it belonged to before, too")
        .contains("Call the school", ROOM);
    elli.post("/tasks/" + made + "/done").andExpect(status().isSeeOther());
    correct(made, "2.1", "text", "About a call", "next", "Call the teacher");
    var kept = belongs(other);
    assertThat(kept).as("what was kept is another promise from now on").isNotNull();
    assertThat(elli.body("/timeline?matter=" + kept)).contains("About the school", "the school");
    assertThat(elli.body("/promises")).contains("Call the school", "Call the teacher");
  }

  private List<UUID> belonging(UUID matter) {
    return matters().stream()
        .filter(one -> one.id().equals(matter))
        .flatMap(one -> one.contacts().stream())
        .toList();
  }

  @Test
  void what_is_in_another_file_is_nothing_and_no_contact_is_refused_for_it() throws Exception {
    var onni = new OneFile(beans, elli.maija);
    onni.post("/promises/new", "once", UUID.randomUUID().toString(), "what", "Another");
    var theirs = onni.in(p -> beans.getBean(Matters.class).of(p).getFirst().id());
    contact("About the room", theirs.toString());
    contact("About the school", "nonsense");
    assertThat(contacts()).hasSize(2).allSatisfy(one -> assertThat(belongs(one)).isNull());
  }

  @Test
  void s07_an_aim_whose_consent_is_gone_is_offered_and_shown_nowhere_and_the_row_stays()
      throws Exception {
    contact("About the school", aim.toString());
    given.takenBack(notes);
    assertThat(elli.body("/timeline?matter=" + aim)).contains("15 min");
    assertThat(elli.body("/timeline")).contains("15 min").doesNotContain(Planned.SCHOOL);
    assertThat(elli.body("/contacts/new")).contains(ROOM).doesNotContain(Planned.SCHOOL);
  }

  private void contact(String text, String matter, String... more) throws Exception {
    var all = new ArrayList<>(List.of("text", text, "matter", matter));
    all.addAll(List.of(more));
    send("/contacts/new", all);
  }

  private void correct(UUID id, String version, String... pairs) throws Exception {
    var all = new ArrayList<>(List.of("version", version));
    all.addAll(List.of(pairs));
    send("/contacts/" + id, all);
  }

  private void send(String path, List<String> pairs) throws Exception {
    var all = new ArrayList<>(pairs);
    for (var id : new String[] {"once", "tab"}) {
      all.addAll(List.of(id, UUID.randomUUID().toString()));
    }
    all.addAll(List.of("channel", "phone", "outcome", "met", "minutes", "15"));
    elli.post(path, all.toArray(String[]::new)).andExpect(status().isSeeOther());
  }

  private List<UUID> contacts() {
    return elli.in(
        permit -> beans.getBean(Contacts.class).all(permit).stream().map(one -> one.id()).toList());
  }

  private UUID belongs(UUID contact) {
    return matters().stream()
        .filter(one -> one.contacts().contains(contact))
        .map(Matter::id)
        .findFirst()
        .orElse(null);
  }

  private List<Matter> matters() {
    return elli.in(permit -> beans.getBean(Matters.class).of(permit));
  }
}
