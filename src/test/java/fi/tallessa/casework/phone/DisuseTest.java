package fi.tallessa.casework.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.HeldRow;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.conflict.Neighbour;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A work phone that is lost, broken or passed on, and the numbers in it (S27, S28). */
@RegisterTest
class DisuseTest {

  private static final AtomicInteger NUMBER = new AtomicInteger(3000);

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  OneFile elli;
  WorkerId maija;
  WorkerId sanna;
  UUID id;
  String phone;
  int number;

  @BeforeEach
  void aPhoneWithANumberInIt() throws Exception {
    elli = new OneFile(beans);
    maija = elli.maija;
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    number = NUMBER.incrementAndGet();
    manager("/phones", "number", "" + number, "holder", maija.toString());
    id =
        owner
            .db()
            .sql("select id from casework.phone where number = ?")
            .param(number)
            .query(UUID.class)
            .single();
    phone = "/phones/" + id;
    assertThat(holder(phone + "/numbers", "code", elli.code.shown()).getStatus()).isEqualTo(303);
  }

  @Test
  void s27_what_is_in_a_lost_phone_leaves_the_lists_with_a_line_in_the_log() throws Exception {
    assertThat(disuse("lost", "1").getStatus()).isEqualTo(303);
    assertThat(rows("casework.saved_number where phone_id = ?")).isZero();
    assertThat(logged("casework.phone.disuse", sanna)).isEqualTo(1);
    assertThat(copy()).isEmpty();
    assertThat(answer(phone, maija, Role.WORKER).getStatus()).isEqualTo(404);
    assertThat(text(answer("/phones", maija, Role.WORKER))).doesNotContain(phone);
    assertThat(text(answer("/phones", sanna, Role.MANAGER)))
        .containsPattern("Phone " + number + "</b> <span>Lost or stolen</span>")
        .contains("One number in it")
        .doesNotContain(phone, elli.code.shown());
    assertThat(beans.getBean(HeldPhones.class).of(maija, people.visit(maija).today())).isEmpty();
  }

  @Test
  void s28_one_that_is_passed_on_is_emptied_first() throws Exception {
    var refused = disuse("passed_on", "1");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("One number is still in it", "value=\"passed_on\" checked");
    assertThat(rows("casework.phone_disuse where phone_id = ?")).isZero();
    holder(phone + "/removal", "code", elli.code.shown());
    assertThat(disuse("passed_on", "1").getStatus()).isEqualTo(303);
    assertThat(logged("casework.phone.disuse", sanna)).as("nobody was in it").isZero();
    assertThat(text(answer("/phones", sanna, Role.MANAGER))).contains("No numbers in it");
  }

  @Test
  void d04_the_number_of_one_who_was_erased_is_not_waited_for_any_more() throws Exception {
    elli.writing(
        permit -> {
          elli.bean(SavedNumbersHolding.class).erase(permit);
          return null;
        });
    assertThat(disuse("passed_on", "1").getStatus()).as("it is in there").isEqualTo(422);
    assertThat(disuse("broken", "1").getStatus()).isEqualTo(303);
    assertThat(rows("casework.phone_remainder where phone_id = ? and done_at is null")).isZero();
  }

  @Test
  void it_is_said_why_and_once_and_of_the_phone_as_it_was_seen() throws Exception {
    var empty = disuse("", "1");
    assertThat(empty.getStatus()).isEqualTo(422);
    var petri = people.worker("Petri Niemi", Role.WORKER);
    manager(phone + "/holder", "holder", petri.toString(), "version", "1");
    var late = disuse("lost", "1");
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(text(late)).contains("given to somebody meanwhile", "Petri Niemi");
    assertThat(disuse("lost", "2").getStatus()).isEqualTo(303);
    assertThat(disuse("lost", "2").getStatus()).as("sent twice").isEqualTo(303);
    assertThat(rows("casework.phone_disuse where phone_id = ?")).isEqualTo(1);
    var given = manager(phone + "/holder", "holder", maija.toString(), "version", "2");
    assertThat(given.getStatus()).as("nobody is given it any more").isEqualTo(422);
    assertThat(text(given)).contains("taken out of use meanwhile").doesNotContain("to somebody");
  }

  /** It would stand in a phone that nobody finds, and be removed by nobody. */
  @Test
  void s28_nothing_is_saved_into_it_while_it_is_taken_out_of_use() {
    var onni = new OneFile(beans, maija);
    assertThat(
            new HeldRow(beans)
                .<Integer>whileDone(
                    () ->
                        beans
                            .getBean(JdbcClient.class)
                            .sql("select id from casework.phone where id = ? for update")
                            .param(id)
                            .query(UUID.class)
                            .single(),
                    () -> disuse("lost", "1").getStatus(),
                    () -> holder(phone + "/numbers", "code", onni.code.shown()).getStatus()))
        .containsExactly(303, 422);
    assertThat(rows("casework.saved_number where phone_id = ?")).isZero();
  }

  @Test
  void s25_whoever_holds_it_does_not_decide_that() throws Exception {
    assertThat(holder(phone + "/disuse", "why", "lost", "version", "1").getStatus()).isEqualTo(403);
    assertThat(rows("casework.phone_disuse where phone_id = ?")).isZero();
  }

  /** Of whom the holder knows nothing any more (K15): a line as of any other that is removed. */
  @Test
  void k15_what_is_removed_of_a_file_that_is_barred_is_logged_as_well() throws Exception {
    elli.in(permit -> Neighbour.of(permit, maija, sanna, owner.db()));
    var before = logged("casework.phone.remove", maija);
    assertThat(text(answer(phone, maija, Role.WORKER))).doesNotContain(elli.code.shown());
    holder(phone + "/remainders");
    assertThat(rows("casework.saved_number where phone_id = ?")).isZero();
    assertThat(logged("casework.phone.remove", maija)).isEqualTo(before + 1);
    holder(phone + "/remainders");
    assertThat(logged("casework.phone.remove", maija)).as("of nobody").isEqualTo(before + 1);
  }

  /** Where the holder works here no more, nobody else stands there as if they had been chosen. */
  @Test
  void s25_the_phone_of_one_who_has_left_is_given_to_nobody_by_chance() throws Exception {
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(people.visit(sanna).today().minusDays(1), maija.value())
        .update();
    assertThat(text(answer(phone, sanna, Role.MANAGER)))
        .containsPattern("<option value=\"\"[^>]*>Choose");
    assertThat(manager(phone + "/holder", "holder", "", "version", "1").getStatus()).isEqualTo(422);
    assertThat(manager(phone + "/holder", "holder", sanna.toString(), "version", "1").getStatus())
        .isEqualTo(303);
    assertThat(beans.getBean(HeldPhones.class).of(maija, people.visit(sanna).today())).isEmpty();
  }

  private List<CopyLine> copy() {
    return elli.in(permit -> elli.bean(SavedNumbersHolding.class).copy(permit));
  }

  private MockHttpServletResponse disuse(String why, String version) throws Exception {
    return manager(phone + "/disuse", "why", why, "version", version);
  }

  private MockHttpServletResponse manager(String path, String... boxes) throws Exception {
    return send(sanna, Role.MANAGER, path, boxes);
  }

  private MockHttpServletResponse holder(String path, String... boxes) throws Exception {
    return send(maija, Role.WORKER, path, boxes);
  }

  private MockHttpServletResponse send(WorkerId who, Role role, String path, String... boxes)
      throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    return http.perform(People.as(who, role, form)).andReturn().getResponse();
  }

  private MockHttpServletResponse answer(String path, WorkerId who, Role role) throws Exception {
    return http.perform(People.as(who, role, get(path))).andReturn().getResponse();
  }

  private int rows(String what) {
    return owner.db().sql("select count(*) from " + what).param(id).query(Integer.class).single();
  }

  private int logged(String action, WorkerId who) {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where action = ? and worker_id = ?")
        .params(action, who.value())
        .query(Integer.class)
        .single();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
