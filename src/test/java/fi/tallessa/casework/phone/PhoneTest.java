package fi.tallessa.casework.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.intake.Coming;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.legalbasis.item.ItemId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Numbers in work phones: under the code, and removed when the relationship has ended (S27, S28).
 */
@RegisterTest
class PhoneTest {

  private static final AtomicInteger NUMBER = new AtomicInteger(100);

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  OneFile elli;
  WorkerId maija;
  WorkerId sanna;
  int number;
  String phone;

  @BeforeEach
  void phone() throws Exception {
    elli = new OneFile(beans);
    maija = elli.maija;
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    number = NUMBER.incrementAndGet();
    assertThat(add(Integer.toString(number)).getStatus()).isEqualTo(303);
    phone = "/phones/" + id();
  }

  @Test
  void s27_a_number_is_saved_under_the_code_and_its_holder_alone_sees_which() throws Exception {
    save();
    save();
    assertThat(read(phone, maija, Role.WORKER)).containsOnlyOnce("value=\"" + elli.code.shown());
    assertThat(read(phone, maija, Role.WORKER)).doesNotContain("Elli", "Rantala", "555");
    assertThat(read(phone, sanna, Role.MANAGER)).doesNotContain(elli.code.shown());
    var petri = elli.colleague("Petri Niemi");
    assertThat(answer(phone, petri, Role.WORKER).getStatus()).isEqualTo(404);
    assertThat(count("casework.saved_number where phone_id = ?")).isEqualTo(1);
  }

  @Test
  void s25_only_of_a_customer_that_is_open_to_the_holder() throws Exception {
    var celias = new OneFile(beans);
    var refused = send(maija, Role.WORKER, phone + "/numbers", "code", celias.code.shown());
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("No such customer is open to you", celias.code.shown());
    assertThat(send(maija, Role.WORKER, phone + "/numbers", "code", "Elli").getStatus())
        .isEqualTo(422);
  }

  @Test
  void s28_when_the_relationship_has_ended_the_holder_is_asked_also_without_the_file()
      throws Exception {
    save();
    assertThat(read("/phones", maija, Role.WORKER)).doesNotContain("to remove");
    end();
    assertThat(read("/phones", maija, Role.WORKER)).contains("One number to remove");
    assertThat(read("/phones", sanna, Role.MANAGER)).contains("One number to remove");
    assertThat(read(phone, maija, Role.WORKER)).contains("The relationship has ended");
    assertThat(read("/", maija, Role.WORKER))
        .contains("One number to remove from phone " + number, phone)
        .doesNotContain(elli.code.shown());
    assertThat(read("/", sanna, Role.MANAGER)).doesNotContain("to remove from phone");
    var colleague = people.worker("Petri Niemi", Role.WORKER);
    assertThat(removed(colleague).getStatus()).isEqualTo(404);
    assertThat(removed(maija).getStatus()).isEqualTo(303);
    assertThat(read("/phones", maija, Role.WORKER)).doesNotContain("to remove");
    assertThat(read("/", maija, Role.WORKER)).doesNotContain("to remove from phone");
    assertThat(count("casework.saved_number where phone_id = ?")).isZero();
  }

  @Test
  void s28_nothing_stands_on_the_day_of_a_holder_while_nothing_is_to_be_removed() throws Exception {
    save();
    assertThat(read("/", maija, Role.WORKER)).doesNotContain("to remove from phone");
  }

  /** Somebody who called: the number by which the family is called back stays. */
  @Test
  void s28_before_a_relationship_begins_none_has_ended() throws Exception {
    var coming = new Coming(beans);
    var code = coming.called();
    number = NUMBER.incrementAndGet();
    var form = post("/phones").param("number", "" + number);
    form.param("holder", coming.maija.toString());
    http.perform(People.as(sanna, Role.MANAGER, form));
    var path = "/phones/" + id();
    coming.send(path + "/numbers", Map.of("code", code.shown())).andExpect(status().isSeeOther());
    assertThat(coming.read(path))
        .contains(code.shown())
        .doesNotContain("The relationship has ended", "to remove");
    assertThat(coming.read("/")).doesNotContain("to remove from phone");
    assertThat(
            owner
                .db()
                .sql(
                    """
                    update customer.intake set state = 'DECLINED', why = 'NOT_NEEDED'
                    where subject_id = (select subject_id from access.file where code = ?)
                    """)
                .param(code.value())
                .update())
        .isOne();
    assertThat(coming.read("/")).contains("to remove from phone");
  }

  @Test
  void s14_a_number_that_rested_on_a_consent_is_to_be_removed_from_the_day_after_its_last()
      throws Exception {
    save();
    var given = new GivenConsents(elli);
    var today = elli.visit(maija).today();
    restsOn(given.given(given.items().other(), today));
    assertThat(read(phone, maija, Role.WORKER))
        .as("on its last day")
        .doesNotContain("has ended", "to remove");
    assertThat(due(today)).isZero();
    assertThat(due(today.plusDays(1))).isOne();
    given.takenBack(given.items().other());
    assertThat(read(phone, maija, Role.WORKER))
        .contains("The consent to the contact information has ended", "One number to remove");
    elli.<Boolean>writing(
        permit ->
            elli.bean(Bases.class)
                .change(
                    permit,
                    FieldGroup.CONTACT,
                    Purpose.CUSTOMER_WORK,
                    3,
                    new LegitimateInterest(
                        elli.service, 1, elli.visit(maija).today().plusYears(1), false),
                    "Helmi was told of it"));
    assertThat(read("/phones", sanna, Role.MANAGER)).contains("One number to remove");
    assertThat(removed(maija).getStatus()).isEqualTo(303);
    assertThat(read("/phones", maija, Role.WORKER)).doesNotContain("to remove");
  }

  /** By the worker's own form, which erases the number in the file and leaves the phone's. */
  @Test
  void s14_moved_to_interest_the_day_it_is_taken_back_the_copy_goes_and_one_saved_anew_stays()
      throws Exception {
    save();
    var given = new GivenConsents(elli);
    restsOn(given.other());
    given.takenBack(given.items().other());
    var visit = elli.visit(maija);
    InForce.make(
        beans.getBean(BalancingTests.class),
        elli.service,
        visit.today().plusYears(1),
        people.visit(sanna),
        people.visit(people.worker(Role.MANAGER)));
    var interest = new LegitimateInterest(elli.service, 1, visit.today().plusYears(1), false);
    elli.post(
            "/bases/contact",
            "basis",
            interest.written(),
            "reason",
            "Helmi was told of it",
            "version",
            "2")
        .andExpect(status().isSeeOther());
    assertThat(read("/phones", maija, Role.WORKER)).contains("One number to remove");
    removed(maija);
    save();
    assertThat(read("/phones", maija, Role.WORKER)).doesNotContain("to remove");
  }

  private void restsOn(ItemId item) {
    assertThat(
            elli.<Boolean>writing(
                permit ->
                    elli.bean(Bases.class)
                        .change(
                            permit,
                            FieldGroup.CONTACT,
                            Purpose.CUSTOMER_WORK,
                            2,
                            new ConsentBasis(item.value(), 2, 1),
                            "Helmi asked for it")))
        .isTrue();
  }

  private int due(LocalDate day) {
    var mine = new Phone(id(), number, maija, 1);
    return elli.bean(SavedNumbers.class).due(List.of(mine), day).getOrDefault(mine.id(), 0);
  }

  @Test
  void d04_a_number_that_is_still_there_delays_no_erasing_and_names_nobody() throws Exception {
    save();
    elli.writing(
        permit -> {
          elli.bean(SavedNumbersHolding.class).erase(permit);
          return null;
        });
    assertThat(count("casework.saved_number where phone_id = ?")).isZero();
    assertThat(read(phone, maija, Role.WORKER))
        .contains("The number of one erased customer")
        .doesNotContain(elli.code.shown());
    assertThat(read("/phones", sanna, Role.MANAGER)).contains("One number to remove");
    assertThat(send(sanna, Role.MANAGER, phone + "/remainders").getStatus()).isEqualTo(404);
    send(maija, Role.WORKER, phone + "/remainders");
    assertThat(read(phone, maija, Role.WORKER)).doesNotContain("erased customer");
  }

  @Test
  void a_phone_changes_hands_once_when_two_managers_give_it_away() throws Exception {
    var petri = people.worker("Petri Niemi", Role.WORKER);
    var celia = people.worker("Celia Berg", Role.WORKER);
    assertThat(give(petri, 1).getStatus()).isEqualTo(303);
    var second = give(celia, 1);
    assertThat(second.getStatus()).isEqualTo(422);
    assertThat(text(second)).contains("given to somebody meanwhile", "Petri Niemi");
    assertThat(answer(phone, maija, Role.WORKER).getStatus()).isEqualTo(404);
    assertThat(answer(phone, petri, Role.WORKER).getStatus()).isEqualTo(200);
  }

  @Test
  void a_phone_has_a_number_of_its_own() throws Exception {
    for (var bad : new String[] {Integer.toString(number), "0", "12345", "Elli"}) {
      var refused = add(bad);
      assertThat(refused.getStatus()).as(bad).isEqualTo(422);
      assertThat(text(refused)).contains("value=\"" + bad + "\"");
    }
  }

  @Test
  void gdpr_15_the_copy_tells_in_which_phone_and_since_when() throws Exception {
    save();
    assertThat(elli.<List<CopyLine>>in(permit -> elli.bean(SavedNumbersHolding.class).copy(permit)))
        .singleElement()
        .returns(Integer.toString(number), line -> line.value());
  }

  private void save() throws Exception {
    assertThat(send(maija, Role.WORKER, phone + "/numbers", "code", elli.code.shown()).getStatus())
        .isEqualTo(303);
  }

  private MockHttpServletResponse removed(WorkerId who) throws Exception {
    return send(who, Role.WORKER, phone + "/removal", "code", elli.code.shown());
  }

  private MockHttpServletResponse give(WorkerId to, int version) throws Exception {
    return send(
        sanna, Role.MANAGER, phone + "/holder", "holder", to.toString(), "version", "" + version);
  }

  private MockHttpServletResponse add(String typed) throws Exception {
    return send(sanna, Role.MANAGER, "/phones", "number", typed, "holder", maija.toString());
  }

  private void end() {
    owner
        .db()
        .sql(
            """
            with begun as (update customer.relationship set began_on = :day
              where subject_id = (select subject_id from access.file where code = :code)
              returning subject_id, id, worker_id)
            insert into customer.relationship_end (subject_id, id, version, ended_on,
              statistics_until, reason, written_by, at)
            select subject_id, id, 1, :day, :day, 'OTHER', worker_id, now() from begun
            """)
        .param("day", elli.visit(maija).today().minusDays(1))
        .param("code", elli.code.value())
        .update();
    owner
        .db()
        .sql(
            "update access.designation set ended_at = now(), ended_by = worker_id where worker_id = ?")
        .param(maija.value())
        .update();
  }

  private UUID id() {
    return owner
        .db()
        .sql("select id from casework.phone where number = ?")
        .param(number)
        .query(UUID.class)
        .single();
  }

  private int count(String what) {
    return owner.db().sql("select count(*) from " + what).param(id()).query(Integer.class).single();
  }

  private MockHttpServletResponse send(WorkerId who, Role role, String path, String... boxes)
      throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    return http.perform(People.as(who, role, form)).andReturn().getResponse();
  }

  private String read(String path, WorkerId who, Role role) throws Exception {
    return text(answer(path, who, role));
  }

  private MockHttpServletResponse answer(String path, WorkerId who, Role role) throws Exception {
    return http.perform(People.as(who, role, get(path))).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
