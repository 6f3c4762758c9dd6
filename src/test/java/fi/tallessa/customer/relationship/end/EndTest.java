package fi.tallessa.customer.relationship.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.staff.Memberships;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The end of a relationship, what follows at once, a return and a correction, through the pages.
 */
@RegisterTest
class EndTest {

  private static final String END = "/relationship/end";
  private static final String ENDED = "/relationship/ended";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  private OneFile elli;
  private WorkerId sanna;
  private LocalDate today;
  private String tested;

  @BeforeEach
  void elliOfMaijasWhomSannaLeads() {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    today = elli.visit(elli.maija).today();
  }

  @AfterEach
  void today() {
    clock.setBack();
  }

  @Test
  void d04_one_list_of_what_is_still_open_with_a_link_to_each_and_both_days_filled_in()
      throws Exception {
    elli.colleague("Petri Niemi");
    var notes = new TestItems(beans, people.visit(sanna)).notes();
    var asked = new Given(elli).yes(notes);
    var page = elli.body(END);
    assertThat(page)
        .contains("1 consent holds and ends with the relationship")
        .contains("The place of slip", elli.address(asked))
        .contains("Verify the data together", elli.address("#data"))
        .contains("Lose the file at once: Maija Lehto, Petri Niemi")
        .contains("name=\"lastDay\" value=\"" + typed(today) + "\"")
        .contains("name=\"statisticsUntil\" value=\"" + typed(frozen(today)) + "\"")
        .contains("How long this is kept", "by " + shown(erased()))
        .doesNotContain("Rantala", "checked");
    assertThat(end().andReturn().getResponse().getStatus())
        .as("nothing of it stands in the way")
        .isEqualTo(303);
  }

  @Test
  void s42_both_days_and_a_reason_are_needed_and_what_was_typed_stays() throws Exception {
    assertThat(refused(Map.of("lastDay", "", "statisticsUntil", "", "reason", "")))
        .contains("id=\"lastDay-problem\"", "id=\"statisticsUntil-problem\"")
        .contains("id=\"reason-problem\"");
    var tomorrow = typed(today.plusDays(1));
    assertThat(refused(Map.of("lastDay", tomorrow))).contains(tomorrow, "has not come yet");
    var before = typed(today.minusDays(1));
    assertThat(refused(Map.of("lastDay", before)))
        .contains(before, "The relationship began on " + typed(today));
    assertThat(refused(Map.of("statisticsUntil", before)))
        .contains("does not end before the relationship");
    assertThat(refused(Map.of("statisticsUntil", typed(frozen(today).plusDays(1)))))
        .contains("are frozen on " + typed(frozen(today)), "block");
    assertThat(refused(Map.of("reason", "died"))).contains("id=\"reason-problem\"");
    assertThat(relationship().open()).isTrue();
  }

  @Test
  void s42_one_that_only_begins_later_is_not_ended_and_one_that_began_today_is() throws Exception {
    begins(today.plusDays(3));
    assertThat(refused(Map.of()))
        .contains("The relationship only begins on " + typed(today.plusDays(3)));
    begins(today);
    end().andExpect(status().isSeeOther());
    opens(sanna);
    assertThat(manager("")).contains("until " + shown(frozen(today)));
  }

  @Test
  void s42_the_day_figures_are_frozen_is_a_time_limit_of_the_association() {
    assertThat(
            beans.getBean(Deadlines.class).lastDay(Deadline.STATISTICS, LocalDate.of(2026, 12, 31)))
        .isEqualTo("2027-03-31");
    assertThat(Deadline.STATISTICS.byLaw()).as("the association sets it").isFalse();
    assertThat(beans.getBean(Deadlines.class).of(Deadline.RETENTION, LocalDate.of(2009, 1, 1)))
        .as("of a day before the first setting")
        .isNotNull();
  }

  @Test
  void d20_from_the_next_request_no_worker_has_the_file_and_a_manager_opens_it_with_a_reason()
      throws Exception {
    var petri = elli.colleague("Petri Niemi");
    end().andExpect(status().isSeeOther());
    for (var worker : List.of(elli.maija, petri)) {
      for (var path : List.of("", "/data/phone", "/consents/new", "/designations", END)) {
        assertThat(elli.getAs(worker, Role.WORKER, path).andReturn().getResponse().getStatus())
            .as("%s", path)
            .isIn(303, 403, 404);
      }
      elli.getAs(worker, Role.WORKER, "").andExpect(status().isNotFound());
      assertThat(found(worker, Role.WORKER)).doesNotContain(elli.code.shown());
    }
    asksWhy(sanna);
    opens(sanna);
    assertThat(manager(""))
        .contains("The relationship ended on " + shown(today))
        .contains("Everything is erased by " + shown(erased()))
        .contains("until " + shown(frozen(today)), "own wish", "Maija");
    var other = people.worker("Heli Koski", Role.MANAGER);
    elli.getAs(other, Role.MANAGER, "").andExpect(status().isNotFound());
  }

  @Test
  void d20_where_nobody_leads_those_who_had_it_any_more_any_manager_answers_with_a_reason()
      throws Exception {
    end();
    owner
        .db()
        .sql("update staff.leadership set until_day = ? where worker_id = ?")
        .params(today.minusDays(1), elli.maija.value())
        .update();
    var heli = people.worker("Heli Koski", Role.MANAGER);
    asksWhy(heli);
    opens(heli);
    elli.getAs(heli, Role.MANAGER, "").andExpect(status().isOk());
  }

  @Test
  void d04_what_is_undone_stands_in_the_managers_list_and_in_no_list_of_who_designates()
      throws Exception {
    people.othersAreLed(owner, elli.maija);
    end();
    assertThat(read("/reviews/duties", sanna)).contains(elli.code.shown());
    assertThat(read("/reviews/designations", sanna)).doesNotContain(elli.code.shown());
  }

  @Test
  void d20_nobody_is_designated_to_a_file_without_a_relationship() throws Exception {
    end();
    var petri = people.worker("Petri Niemi", Role.WORKER);
    assertThat(text(elli.getAs(sanna, Role.MANAGER, "/designations")))
        .contains("No worker has the file");
    var answer = as(sanna, "/designations", "worker", petri.toString());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("so nobody is designated");
    elli.getAs(petri, Role.WORKER, "").andExpect(status().isNotFound());
  }

  @Test
  void c3_consents_end_with_the_last_relationship_and_come_back_with_a_new_answer_alone()
      throws Exception {
    var given = new GivenConsents(elli);
    var other = given.other();
    elli.post(
        "/other/new",
        "text",
        "Likes horses",
        "source",
        "mother",
        "once",
        UUID.randomUUID().toString(),
        "consent",
        other.toString());
    assertThat(elli.body("")).contains("Likes horses");
    end();
    opens(sanna);
    assertThat(manager("")).doesNotContain("Likes horses");
    assertThat(manager("/other")).doesNotContain("Likes horses");
    assertThat(manager("/consents/" + other)).contains("lies sealed, seen by nobody");
    assertThat(rows("customer.other_information")).as("erased by nobody").isEqualTo(1);
    var back = comesBack();
    assertThat(back.getStatus()).isEqualTo(303);
    assertThat(elli.body("")).as("without a new answer").doesNotContain("Likes horses");
    assertThat(holds(other)).isFalse();
    given.other();
    assertThat(elli.body("")).as("with one").contains("Likes horses");
  }

  @Test
  void art15_the_copy_tells_of_a_note_and_of_contact_information_that_sleep() throws Exception {
    var given = new GivenConsents(elli);
    given.notes();
    var other = given.other();
    elli.postContact("Elli was calmer today");
    elli.writing(permit -> restsOn(permit, other));
    elli.post("/data/phone", "value", "040 555 0178", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.in(this::copied)).contains("Elli was calmer today", "+358405550178");
    end();
    opens(sanna);
    assertThat(comesBack().getStatus()).isEqualTo(303);
    assertThat(elli.body("")).doesNotContain("calmer today", "555 0178");
    assertThat(elli.in(this::copied)).contains("Elli was calmer today", "+358405550178");
    given.takenBack(other);
    assertThat(elli.in(this::copied))
        .contains("Elli was calmer today")
        .doesNotContain("+358405550178");
  }

  private boolean restsOn(Permit permit, ItemId item) {
    var bases = beans.getBean(Bases.class);
    var contact = bases.of(permit).holding(FieldGroup.CONTACT).orElseThrow();
    var event =
        owner
            .db()
            .sql(
                "select max(number) from legalbasis.consent_event where subject_id = ? and item_id = ?")
            .params(permit.subject().value(), item.value())
            .query(Integer.class)
            .single();
    return bases.change(
        permit,
        FieldGroup.CONTACT,
        Purpose.CUSTOMER_WORK,
        contact.version() + 1,
        new ConsentBasis(item.value(), event, 1),
        "Helmi asked for it");
  }

  private List<String> copied(Permit permit) {
    return beans.getBeansOfType(Holding.class).values().stream()
        .filter(one -> Set.of("notes", "data").contains(one.describe().name()))
        .flatMap(one -> one.copy(permit).stream())
        .map(CopyLine::value)
        .toList();
  }

  @Test
  void d20_a_return_opens_the_same_file_and_stops_the_clock() throws Exception {
    end();
    opens(sanna);
    assertThat(manager("/relationship/new")).contains("The customer comes back");
    assertThat(comesBack().getStatus()).isEqualTo(303);
    assertThat(elli.body(""))
        .contains("Elli Rantala", "Customer since")
        .doesNotContain("Everything is erased by");
    assertThat(comesBack().getStatus()).as("sent twice it is harmless").isEqualTo(303);
    assertThat(rows("customer.relationship")).isEqualTo(2);
    elli.get("/relationship/new").andExpect(status().isForbidden());
  }

  /** As if the designation had been made while the end was being written down. */
  @Test
  void d20_whoever_was_designated_in_the_moment_of_the_end_has_nothing_after_a_return()
      throws Exception {
    var petri = elli.colleague("Petri Niemi");
    end();
    owner
        .db()
        .sql("update access.designation set ended_at = null, ended_by = null where worker_id = ?")
        .param(petri.value())
        .update();
    opens(sanna);
    assertThat(comesBack().getStatus()).isEqualTo(303);
    assertThat(elli.body("")).contains("Elli Rantala");
    beans
        .getBean(MockMvc.class)
        .perform(People.as(petri, Role.WORKER, MockMvcRequestBuilders.get(elli.address(""))))
        .andExpect(status().isNotFound());
  }

  /** Maija works elsewhere by now, and nobody else is of the service. */
  @Test
  void d10_a_manager_who_is_alone_in_the_service_takes_the_customer_back_and_is_marked_for_review()
      throws Exception {
    end();
    opens(sanna);
    var service = service();
    assertThat(manager("/relationship/new")).doesNotContain(sanna.toString());
    var memberships = beans.getBean(Memberships.class);
    memberships.join(sanna, service(service), today);
    memberships.are(elli.maija, Set.of(), today);
    assertThat(manager("/relationship/new")).contains(sanna.toString());
    assertThat(back(service, elli.maija).getContentAsString()).contains("not in that service");
    assertThat(back(service, sanna).getStatus()).isEqualTo(303);
    assertThat(manager("")).contains("Elli Rantala");
    var heli = people.worker("Heli Koski", Role.MANAGER);
    assertThat(waiting(heli)).as("for every other line manager").contains(elli.code.shown());
  }

  private String waiting(WorkerId manager) throws Exception {
    var asked = MockMvcRequestBuilders.get("/reviews/designations?after=5.");
    return OneFile.text(
        beans.getBean(MockMvc.class).perform(People.as(manager, Role.MANAGER, asked)));
  }

  private static ServiceId service(String id) {
    return ServiceId.parse(id).orElseThrow();
  }

  @Test
  void s04_s25_a_return_needs_a_balancing_test_a_worker_of_that_service_and_who_told()
      throws Exception {
    end();
    opens(sanna);
    var none = as(sanna, "/relationship");
    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(none.getContentAsString())
        .contains("id=\"service-problem\"", "id=\"worker-problem\"", "id=\"source-problem\"");
    var untested = beans.getBean(Customers.class).service().toString();
    assertThat(back(untested, elli.maija).getContentAsString()).contains("id=\"service-problem\"");
    var tested = service();
    assertThat(back(tested, sanna).getContentAsString()).contains("not in that service");
    beans.getBean(Memberships.class).join(sanna, service(tested), today);
    assertThat(back(tested, sanna).getContentAsString()).contains("Somebody else is of this");
    var petri = people.worker("Petri Niemi", Role.WORKER);
    assertThat(back(tested, petri).getContentAsString()).contains("not in that service");
    assertThat(rows("customer.relationship")).isEqualTo(1);
  }

  @Test
  void s42_a_wrong_day_is_corrected_with_a_reason_as_a_new_row_and_the_clock_counts_anew()
      throws Exception {
    begins(today.minusYears(1));
    end();
    opens(sanna);
    var path = "/relationship/" + id() + "/correction";
    var lastYear = LocalDate.of(today.getYear() - 1, 12, 30);
    var boxes =
        new String[] {
          "lastDay",
          typed(lastYear),
          "statisticsUntil",
          typed(frozen(lastYear)),
          "reason",
          "moved",
          "why",
          "Was told of the move late",
          "version",
          "1"
        };
    var unsaid = boxes.clone();
    unsaid[7] = "";
    assertThat(as(sanna, path, unsaid).getStatus()).as("never without a reason").isEqualTo(422);
    var stale = boxes.clone();
    stale[9] = "0";
    assertThat(as(sanna, path, stale).getStatus()).as("another version was read").isEqualTo(409);
    assertThat(as(sanna, path, boxes).getStatus()).isEqualTo(303);
    assertThat(as(sanna, path, boxes).getStatus()).as("twice").isEqualTo(303);
    assertThat(manager(path))
        .contains("Was told of the move late", "ended " + shown(today), "ended " + shown(lastYear));
    assertThat(manager(""))
        .contains("The relationship ended on " + shown(lastYear))
        .contains("by " + shown(frozen(lastYear).plusMonths(18)));
    assertThat(rows("customer.relationship_end")).isEqualTo(2);
  }

  @Test
  void one_of_several_ends_and_all_else_stays_as_it_is() throws Exception {
    var given = new GivenConsents(elli);
    var other = given.other();
    var second = beans.getBean(Customers.class).service();
    elli.writing(
        permit -> {
          beans
              .getBean(Relationships.class)
              .begin(
                  permit,
                  second.value(),
                  new Ground(
                      Reason.SIBLING,
                      Told.by(Source.CUSTOMER, today),
                      new LegitimateInterest(second, 1, today.plusYears(1), false).written(),
                      elli.maija));
          return null;
        });
    assertThat(elli.body(END)).contains("2 relationships last");
    assertThat(refused(Map.of())).contains("id=\"relationship-problem\"");
    var one =
        elli.in(this::related).stream()
            .filter(r -> !r.service().equals(second.value()))
            .findFirst()
            .orElseThrow();
    var answer =
        send(elli.maija, Map.of("relationship", one.id().toString())).andReturn().getResponse();
    assertThat(answer.getRedirectedUrl()).isEqualTo(elli.address("#relationship"));
    assertThat(elli.body("")).contains("own wish", "Customer since").doesNotContain("is erased by");
    assertThat(holds(other)).as("the work goes on, and so do consents").isTrue();
    var others = send(elli.maija, Map.of("relationship", one.id().toString(), "reason", "moved"));
    assertThat(others.andReturn().getResponse().getStatus()).as("a second tab").isEqualTo(409);
    assertThat(text(others)).contains("Somebody else has ended the relationship meanwhile");
  }

  @Test
  void sent_twice_it_is_harmless_and_a_second_tab_is_told_that_it_is_done() throws Exception {
    assertThat(end().andReturn().getResponse().getRedirectedUrl()).isEqualTo(elli.address(ENDED));
    assertThat(elli.body(ENDED))
        .contains("The relationship has ended", elli.code.shown(), shown(erased()))
        .doesNotContain("Elli", "Rantala");
    assertThat(end().andReturn().getResponse().getRedirectedUrl()).isEqualTo(elli.address(ENDED));
    assertThat(elli.get(END).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo(elli.address(ENDED));
    assertThat(rows("customer.relationship_end")).isEqualTo(1);
    var celia = people.worker("Celia Berg", Role.WORKER);
    elli.getAs(celia, Role.WORKER, ENDED).andExpect(status().isNotFound());
    clock.move(Duration.ofHours(25));
    elli.get(ENDED).andExpect(status().isNotFound());
  }

  @Test
  void of_two_who_end_it_at_once_one_does_and_both_are_told() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    Callable<String> maijas = () -> told(end());
    Callable<String> petris = () -> told(send(petri, Map.of("reason", "moved")));
    try (var both = Executors.newFixedThreadPool(2)) {
      for (var answer : both.invokeAll(List.of(maijas, petris))) {
        assertThat(answer.get()).isEqualTo(elli.address(ENDED));
      }
    }
    assertThat(rows("customer.relationship_end")).isEqualTo(1);
    assertThat(rows("access.dormancy")).isEqualTo(1);
  }

  @Test
  void a_worker_who_covers_or_is_away_loses_it_like_the_others() throws Exception {
    var cover = people.worker("Petri Niemi", Role.WORKER);
    owner
        .db()
        .sql(
            """
            insert into access.designation
              (subject_id, id, worker_id, ground, from_day, until_day, designated_by, designated_at)
            values (?, ?, ?, 'DESIGNATED', ?, ?, ?, now())
            """)
        .params(
            elli.<UUID>in(permit -> permit.subject().value()),
            UUID.randomUUID(),
            cover.value(),
            today,
            today.plusDays(14),
            sanna.value())
        .update();
    assertThat(send(cover, Map.of()).andReturn().getResponse().getRedirectedUrl())
        .as("whoever covers may end it")
        .isEqualTo(elli.address(ENDED));
    elli.getAs(cover, Role.WORKER, "").andExpect(status().isNotFound());
    elli.get("").andExpect(status().isNotFound());
    assertThat(elli.body(ENDED)).as("and who was away is told").contains("has ended");
  }

  @Test
  void a_frozen_file_is_not_ended_and_one_that_waits_for_a_guardian_is() throws Exception {
    elli.in(
        permit -> {
          beans.getBean(Restrictions.class).begin(permit);
          return null;
        });
    assertThat(text(end().andExpect(status().isLocked()))).contains("This file is frozen");
    owner
        .db()
        .sql(
            "delete from access.restriction using access.file where file.subject_id = restriction.subject_id and code = ?")
        .param(elli.code.value())
        .update();
    elli.in(
        permit -> {
          beans.getBean(Closures.class).begin(permit);
          return null;
        });
    assertThat(text(elli.get("").andExpect(status().isLocked()))).contains(elli.address(END));
    assertThat(elli.body(END)).contains("Elli").doesNotContain("Rantala");
    assertThat(end().andReturn().getResponse().getRedirectedUrl()).isEqualTo(elli.address(ENDED));
  }

  private static String told(ResultActions answer) {
    var response = answer.andReturn().getResponse();
    return response.getStatus() == 303 ? response.getRedirectedUrl() : "" + response.getStatus();
  }

  private ResultActions end() throws Exception {
    return send(elli.maija, Map.of());
  }

  private ResultActions send(WorkerId who, Map<String, String> but) throws Exception {
    var boxes =
        new TreeMap<>(
            Map.of(
                "lastDay", typed(today),
                "statisticsUntil", typed(frozen(today)),
                "reason", "own-wish"));
    boxes.putAll(but);
    return elli.postAs(who, END, pairs(boxes));
  }

  private String refused(Map<String, String> but) throws Exception {
    return text(send(elli.maija, but).andExpect(status().isUnprocessableContent()));
  }

  private static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }

  private void asksWhy(WorkerId manager) throws Exception {
    var answer = elli.getAs(manager, Role.MANAGER, "").andReturn().getResponse();
    assertThat(answer.getRedirectedUrl()).contains(elli.address("/openings/new"));
  }

  private void opens(WorkerId manager) throws Exception {
    assertThat(as(manager, "/openings", "reason", "The customer called me").getStatus())
        .isEqualTo(303);
  }

  private MockHttpServletResponse as(WorkerId manager, String path, String... pairs)
      throws Exception {
    return elli.post(People.by(manager, Role.MANAGER), path, pairs).andReturn().getResponse();
  }

  private String manager(String path) throws Exception {
    return text(elli.getAs(sanna, Role.MANAGER, path).andExpect(status().isOk()));
  }

  private static String text(ResultActions answer) throws Exception {
    return OneFile.text(answer);
  }

  private String service() {
    if (tested == null) {
      var service = beans.getBean(Customers.class).service();
      beans.getBean(Memberships.class).join(elli.maija, service, today);
      InForce.make(
          beans.getBean(BalancingTests.class),
          service,
          today.plusYears(1),
          people.visit(sanna),
          people.visit(people.worker(Role.MANAGER)));
      tested = service.toString();
    }
    return tested;
  }

  private MockHttpServletResponse comesBack() throws Exception {
    return back(service(), elli.maija);
  }

  private MockHttpServletResponse back(String service, WorkerId worker) throws Exception {
    return as(
        sanna,
        "/relationship",
        "service",
        service,
        "worker",
        worker.toString(),
        "reason",
        "asked-for-help",
        "source",
        "mother");
  }

  private List<Relationship> related(Permit permit) {
    return beans.getBean(Relationships.class).of(permit);
  }

  private Relationship relationship() {
    return elli.in(this::related).getFirst();
  }

  /** Of its only relationship, also when no worker may open it any more. */
  private UUID id() {
    return owner
        .db()
        .sql(
            "select id from customer.relationship join access.file using (subject_id) where code = ?")
        .param(elli.code.value())
        .query(UUID.class)
        .single();
  }

  private int rows(String table) {
    return owner
        .db()
        .sql(
            "select count(*) from %s join access.file using (subject_id) where code = ?"
                .formatted(table))
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }

  private void begins(LocalDate day) {
    owner
        .db()
        .sql("update customer.relationship set began_on = ? where id = ?")
        .params(day, id())
        .update();
  }

  private boolean holds(ItemId item) {
    return elli.in(permit -> beans.getBean(ActiveConsents.class).holds(permit, item));
  }

  private String read(String path, WorkerId who) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(People.as(who, Role.MANAGER, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private String found(WorkerId who, Role role) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(
            People.as(who, role, MockMvcRequestBuilders.post("/find"))
                .param("q", elli.code.shown()))
        .andReturn()
        .getResponse()
        .getContentAsString()
        .replaceAll("value=\"[^\"]*\"", "");
  }

  private LocalDate frozen(LocalDate day) {
    return LocalDate.of(day.getYear() + 1, 3, 31);
  }

  private LocalDate erased() {
    return frozen(today).plusMonths(18);
  }

  private static String typed(LocalDate day) {
    return DateTimeFormatter.ofPattern("d.M.uuuu").format(day);
  }

  private static String shown(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(day);
  }
}
