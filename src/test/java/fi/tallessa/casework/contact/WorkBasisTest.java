package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Issue 3, point 2: nothing of the work with a customer is written down or shown without a basis.
 */
@RegisterTest
class WorkBasisTest {

  private static final String NOTHING = "rests on no basis, so nothing was saved";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Owner owner;
  OneFile elli;
  OneFile onni;

  @BeforeEach
  void files() {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
  }

  @Test
  void s02_without_a_basis_no_contact_is_saved_and_what_was_typed_stays() throws Exception {
    without(elli);
    var page = refused("/customers/" + elli.code.shown() + "/contacts/new", contact());
    assertThat(page).contains(NOTHING, elli.code.shown(), "Call the school", "note block");
    assertThat(rows("contact", elli) + rows("task", elli)).isZero();
  }

  @Test
  void s02_of_several_who_met_the_one_without_a_basis_gets_no_row_and_is_named() throws Exception {
    without(onni);
    var boxes = with(contact(), "with", onni.code.shown());
    boxes = with(boxes, "text." + onni.code.shown(), "");
    var answer = send("/customers/" + elli.code.shown() + "/contacts/new", boxes);
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString())
        .contains(onni.code.shown(), "Not saved: the customer work has no basis");
    assertThat(rows("contact", elli)).isEqualTo(1);
    assertThat(rows("contact", onni)).isZero();
  }

  @Test
  void s02_without_a_basis_no_task_is_saved() throws Exception {
    without(elli);
    var once = UUID.randomUUID().toString();
    var task =
        Map.of("once", once, "what", "Ask about the quiet room", "customer", elli.code.shown());
    assertThat(refused("/tasks", task)).contains(NOTHING, "quiet room");
    assertThat(rows("task", elli)).isZero();
  }

  @Test
  void s02_without_a_basis_nobody_is_booked() throws Exception {
    without(onni);
    var day = elli.visit(elli.maija).today().plusDays(3);
    var boxes =
        Map.of(
            "once",
            UUID.randomUUID().toString(),
            "customers",
            elli.code.shown() + ", " + onni.code.shown(),
            "on",
            day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear(),
            "at",
            "10.00",
            "minutes",
            "45",
            "where",
            "ours");
    assertThat(refused("/calendar", boxes)).contains(NOTHING, onni.code.shown());
    assertThat(rows("appointment", elli) + rows("appointment", onni)).isZero();
  }

  @Test
  void s02_without_a_basis_nobody_joins_a_group_and_no_roll_is_called() throws Exception {
    var made =
        send("/groups", Map.of("name", "Kitchen", "service", elli.service.value().toString()));
    var group = made.getRedirectedUrl();
    send(group + "/members", Map.of("codes", elli.code.shown()));
    without(elli);
    without(onni);
    assertThat(refused(group + "/members", Map.of("codes", onni.code.shown()))).contains(NOTHING);
    assertThat(rows("group_member", onni)).isZero();
    var roll = Map.of("asked", elli.code.shown(), "present", elli.code.shown(), "length", "60");
    assertThat(refused(group + "/sessions", roll)).contains(NOTHING);
    assertThat(rows("contact", elli)).isZero();
  }

  @Test
  void s02_a_contact_does_not_move_into_a_file_whose_work_rests_on_nothing() throws Exception {
    send("/customers/" + elli.code.shown() + "/contacts/new", contact());
    without(onni);
    UUID id = elli.in(permit -> beans.getBean(Contacts.class).all(permit).getFirst().id());
    var moving = "/customers/" + elli.code.shown() + "/contacts/" + id + "/moving";
    assertThat(refused(moving, Map.of("to", onni.code.shown()))).contains(NOTHING);
    assertThat(rows("contact", elli)).isEqualTo(1);
    assertThat(rows("contact", onni)).isZero();
  }

  @Test
  void s02_what_rests_on_nothing_any_more_is_shown_nowhere() throws Exception {
    send("/customers/" + elli.code.shown() + "/contacts/new", contact());
    assertThat(elli.body("/timeline")).contains("Call the school");
    without(elli);
    for (var page : new String[] {"", "/timeline"}) {
      assertThat(elli.body(page)).doesNotContain("Call the school", "15 min");
    }
  }

  /** As each insert asks for itself, whoever forgot to ask before. */
  @Test
  void s02_the_statement_itself_refuses() throws Exception {
    send("/customers/" + elli.code.shown() + "/contacts/new", contact());
    var kept = elli.in(permit -> beans.getBean(Contacts.class).all(permit).getFirst());
    without(onni);
    boolean added =
        onni.writing(
            permit ->
                beans.getBean(ContactRows.class).add(permit, UUID.randomUUID(), kept.contact())
                    || beans
                        .getBean(ContactRows.class)
                        .addEach(UUID.randomUUID(), Map.of(permit, kept.contact())));
    assertThat(added).isFalse();
    assertThat(rows("contact", onni)).isZero();
  }

  @Test
  void s02_a_file_from_before_goes_on_with_what_it_was_opened_on() throws Exception {
    owner
        .db()
        .sql("delete from customer.basis where field_group = 'WORK' and subject_id = ?")
        .param(subject(elli))
        .update();
    send("/customers/" + elli.code.shown() + "/contacts/new", contact());
    assertThat(elli.body("/timeline"))
        .contains("Call the school", "Contacts, next steps and meetings are kept because of");
  }

  private static Map<String, String> contact() {
    return Map.of(
        "once", UUID.randomUUID().toString(),
        "tab", UUID.randomUUID().toString(),
        "channel", "phone",
        "outcome", "met",
        "minutes", "15",
        "next", "Call the school");
  }

  private static Map<String, String> with(Map<String, String> boxes, String name, String value) {
    var all = new HashMap<>(boxes);
    all.put(name, value);
    return all;
  }

  /** Neither a row of its own nor a relationship on whose basis it was opened. */
  private void without(OneFile file) {
    for (var rows : new String[] {"basis where field_group = 'WORK' and", "relationship where"}) {
      owner
          .db()
          .sql("delete from customer." + rows + " subject_id = ?")
          .param(subject(file))
          .update();
    }
  }

  private static Object subject(OneFile file) {
    return file.in(permit -> permit.subject().value());
  }

  private int rows(String table, OneFile file) {
    return owner
        .db()
        .sql("select count(*) from casework." + table + " where subject_id = ?")
        .param(subject(file))
        .query(Integer.class)
        .single();
  }

  private String refused(String path, Map<String, String> boxes) throws Exception {
    var answer = send(path, boxes);
    assertThat(answer.getStatus()).as(path).isEqualTo(422);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse send(String path, Map<String, String> boxes) throws Exception {
    var form = MockMvcRequestBuilders.post(path);
    boxes.forEach(form::param);
    return http.perform(People.as(elli.maija, Role.WORKER, form)).andReturn().getResponse();
  }
}
