package fi.tallessa.customer.relationship.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Closures;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.staff.Memberships;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The end of a relationship as one list: what is done right there, what is left, what comes back.
 */
@RegisterTest
class EndListTest {

  private static final String END = "/relationship/end";
  private static final String LETTER = "/relationship/letter";
  private static final String ROOM = "Ask the school about the quiet room";
  private static final AtomicInteger NUMBER = new AtomicInteger(7100);

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  private OneFile elli;
  private WorkerId sanna;
  private LocalDate today;
  private String phone;

  @BeforeEach
  void elliOfMaijasWhomSannaLeads() {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    people.othersAreLed(owner, elli.maija);
    today = elli.visit(elli.maija).today();
  }

  @Test
  void d20_of_each_promise_it_is_said_in_the_list_what_became_of_it_and_the_line_is_gone()
      throws Exception {
    var room = promise(ROOM);
    var call = promise("Call on Friday");
    assertThat(elli.body(END))
        .contains("Promised: " + ROOM, "Promised: Call on Friday", "Handed on to somebody else")
        .contains("action=\"" + elli.address("/promises/" + room) + "\"");
    assertThat(said(room, "kept")).isEqualTo(elli.address(END));
    assertThat(said(call, "handed-on")).isEqualTo(elli.address(END));
    assertThat(elli.body(END)).doesNotContain(ROOM, "Call on Friday");
    assertThat(elli.body("/promises")).contains("Kept", "Handed on to somebody else");
    var unchosen = promise("Write to the teacher");
    elli.post("/promises/" + unchosen, "how", "", "told", "0.open", "from", "end")
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void s28_the_holder_removes_the_number_in_the_list_and_of_another_phone_it_says_whose_it_is()
      throws Exception {
    save(elli.maija);
    assertThat(elli.body(END))
        .contains("The number is in your work phone", "action=\"" + phone + "/removal\"");
    var removed =
        send(elli.maija, Role.WORKER, phone + "/removal", "code", elli.code.shown(), "from", "end");
    assertThat(removed.getRedirectedUrl()).isEqualTo(elli.address(END));
    assertThat(elli.body(END)).doesNotContain("work phone");
    save(elli.colleague("Petri Niemi"));
    assertThat(elli.body(END))
        .contains("holder Petri Niemi: they are asked to remove it")
        .doesNotContain("action=\"" + phone);
  }

  @Test
  void d20_meetings_to_come_are_cancelled_in_the_act_that_ends_it_and_only_with_the_tick()
      throws Exception {
    book(elli.code.shown(), "10.00");
    assertThat(elli.body(END))
        .contains("Cancel the meeting to come", "name=\"also\" value=\"meetings\" checked");
    assertThat(refused("also", "meetings"))
        .as("a form that was refused keeps its tick")
        .contains("value=\"meetings\" checked");
    assertThat(refused()).as("and its absence").doesNotContain("value=\"meetings\" checked");
    end("also", "meetings");
    assertThat(cancelled(elli)).isEqualTo(1);
    var other = new OneFile(beans, elli.maija);
    book(other.code.shown(), "12.00");
    ends(other);
    assertThat(cancelled(other)).isZero();
    assertThat(led()).contains(other.code.shown());
  }

  @Test
  void d20_whoever_is_a_customer_no_more_is_called_in_no_group_and_only_with_the_tick()
      throws Exception {
    joinsAGroup(elli);
    assertThat(elli.body(END))
        .contains("Take the customer out of the group", "name=\"also\" value=\"groups\" checked");
    end("also", "groups");
    assertThat(groups(elli)).isZero();
    var other = new OneFile(beans, elli.maija);
    joinsAGroup(other);
    ends(other);
    assertThat(groups(other)).isOne();
  }

  private void joinsAGroup(OneFile file) throws Exception {
    var service = file.service.value().toString();
    var group =
        send(elli.maija, Role.WORKER, "/groups", "name", "Thursday kitchen", "service", service)
            .getRedirectedUrl();
    send(elli.maija, Role.WORKER, group + "/members", "codes", file.code.shown());
  }

  private int groups(OneFile file) {
    return owner
        .db()
        .sql(
            "select count(*) from casework.group_member join access.file using (subject_id) where code = ? and left_at is null")
        .param(file.code.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void d14_services_end_that_day_with_their_contact_points_and_do_not_wake_by_a_return()
      throws Exception {
    var services = new Services(elli);
    services.teacher(services.begin("school", Services.SCHOOL));
    assertThat(elli.body(END)).contains("End cooperation with the service");
    assertThat(elli.body("")).contains(Services.SCHOOL);
    end("also", "cooperation");
    nothingElseToDo(elli);
    assertThat(led()).doesNotContain(elli.code.shown());
    opens();
    assertThat(manager("")).doesNotContain("Pirkko Laakso");
    comesBack();
    assertThat(elli.body("")).doesNotContain("Pirkko Laakso");
    assertThat(elli.body(END)).doesNotContain("End cooperation with");
  }

  @Test
  void d14_without_the_tick_the_service_is_left_to_a_manager() throws Exception {
    new Services(elli).begin("school", Services.SCHOOL);
    end();
    nothingElseToDo(elli);
    assertThat(led()).contains(elli.code.shown());
  }

  @Test
  void a_meeting_to_which_others_come_is_cancelled_for_whoever_it_ends_with() throws Exception {
    var onni = new OneFile(beans, elli.maija);
    book(elli.code.shown() + ", " + onni.code.shown(), "14.00");
    assertThat(elli.body(END)).contains("#meetings", "name=\"also\" value=\"meetings\" checked");
    end("also", "meetings");
    assertThat(cancelled(elli)).isEqualTo(1);
    assertThat(cancelled(onni)).isZero();
  }

  @Test
  void d04_what_is_left_stands_in_the_managers_list_until_it_is_done_and_no_longer()
      throws Exception {
    var room = promise(ROOM);
    save(elli.maija);
    end();
    nothingElseToDo(elli);
    assertThat(led()).contains(elli.code.shown(), "something is still undone");
    opens();
    assertThat(manager(END))
        .contains("What is left of the end", ROOM, "work phone")
        .doesNotContain("name=\"lastDay\"");
    assertThat(manager("")).contains("something is still undone");
    assertThat(
            as("/promises/" + room, "how", "kept", "told", "0.open", "from", "end")
                .getRedirectedUrl())
        .isEqualTo(elli.address(END));
    assertThat(led()).as("the number is still there").contains(elli.code.shown());
    send(elli.maija, Role.WORKER, phone + "/removal", "code", elli.code.shown());
    assertThat(led()).doesNotContain(elli.code.shown());
    assertThat(get(sanna, END).getStatus()).as("nothing is left").isEqualTo(303);
  }

  @Test
  void d03_a_paper_without_a_place_is_left_to_a_manager_and_one_that_lies_in_a_cabinet_is_not()
      throws Exception {
    var notes = new TestItems(beans, people.visit(sanna)).notes();
    new Given(elli).yes(notes);
    var other = new OneFile(beans, elli.maija);
    var given = new Given(other);
    var place = new InCabinets(beans, elli.visit(elli.maija)).free();
    var asked = given.yes(notes);
    assertThat(given.status(asked + "/place", Given.boxes(place))).isEqualTo(303);
    for (var file : List.of(elli, other)) {
      ends(file);
      nothingElseToDo(file);
    }
    assertThat(led()).contains(elli.code.shown()).doesNotContain(other.code.shown());
  }

  @Test
  void d20_a_return_finds_what_was_undone_and_wakes_nothing_that_had_ended() throws Exception {
    var room = promise(ROOM);
    var call = promise("Call on Friday");
    said(call, "handed-on");
    save(elli.maija);
    book(elli.code.shown(), "10.00");
    end("also", "meetings");
    opens();
    comesBack();
    assertThat(elli.body("/promises")).contains(ROOM, "Handed on to somebody else");
    assertThat(elli.body(END))
        .contains("Promised: " + ROOM, "your work phone")
        .doesNotContain("Promised: Call on Friday", "name=\"also\"");
    assertThat(cancelled(elli)).as("a cancelled meeting stays so").isEqualTo(1);
    assertThat(led()).as("nothing is left of an end that is over").doesNotContain("still undone");
    assertThat(said(room, "kept")).isEqualTo(elli.address(END));
    assertThat(ends(elli)).isEqualTo(303);
  }

  @Test
  void d20_while_the_file_sleeps_no_age_asks_and_after_a_return_it_asks_again() throws Exception {
    elli = new OneFile(beans, today.plusDays(9).minusYears(13).toString(), true);
    people.leads(sanna, elli.maija);
    assertThat(elli.body("/ages")).contains("Turns 13 on");
    end();
    opens();
    assertThat(manager("/ages")).contains("asks for nothing now").doesNotContain("Turns 13");
    comesBack();
    assertThat(elli.body("/ages")).contains("Turns 13 on");
    assertThat(elli.body("")).contains("At 13: ask and tell");
  }

  @Test
  void s07_of_a_file_that_waits_for_a_guardian_no_promise_is_read_in_the_list() throws Exception {
    promise(ROOM);
    elli.in(
        permit -> {
          beans.getBean(Closures.class).begin(permit);
          return null;
        });
    assertThat(elli.body(END)).contains("One promise is open").doesNotContain(ROOM);
  }

  @Test
  void s42_s47_the_letter_tells_what_is_kept_until_when_how_to_come_back_and_whom_else_to_ask()
      throws Exception {
    var finnish = letter("fi");
    assertThat(finnish.text())
        .contains("Elli Rantala", "Asiakkuutesi päättyy", "poistetaan viimeistään")
        .contains("Jos haluat palata", "Oikeutesi", "tietosuoja@om.fi", "tuomioistuimeen")
        .doesNotContain(elli.code.shown());
    assertThat(finnish.tags()).contains("H1", "H2", "P");
    assertThat(finnish.untagged()).isEmpty();
    assertThat(letter("sv").text()).contains("dataombudsmannen", "Dina rättigheter");
    assertThat(letter("en").text())
        .contains("Data Protection Ombudsman", "Your rights", "court")
        .contains("The finished figures stay after that");
    assertThat(elli.lines("customer.relationship.letter")).isEqualTo(3);
  }

  @Test
  void k13_the_letter_goes_to_the_contact_address_and_never_to_one_that_is_protected()
      throws Exception {
    types("address", "Kanarialintukuja 7, 20100 Turku", 0);
    assertThat(letter("fi").text()).contains("Kanarialintukuja");
    elli.protect(null);
    assertThat(letter("fi").text()).doesNotContain("Kanarialintukuja");
    types("contact-address", "PL 12, 20101 Turku", 0);
    assertThat(letter("fi").text()).contains("PL 12").doesNotContain("Kanarialintukuja");
  }

  @Test
  void s41_where_no_letter_may_come_home_it_is_handed_over_and_says_no_address() throws Exception {
    types("address", "Kuusikuja 4, 20100 Turku", 0);
    assertThat(letter("fi").text()).contains("Kuusikuja");
    elli.post(
            "/data/safe-way",
            "value",
            "after 16",
            "cautions",
            "no-letter-home",
            "source",
            "mother",
            "version",
            "0")
        .andExpect(status().isSeeOther());
    for (var language : List.of("fi", "sv", "en")) {
      assertThat(letter(language).text()).doesNotContain("Kuusikuja");
    }
    types("contact-address", "PL 12, 20101 Turku", 0);
    assertThat(letter("fi").text()).contains("PL 12").doesNotContain("Kuusikuja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-letter-home", "only-mother", "only-father"})
  void k13_what_a_guardian_warned_of_stops_a_letter_home_too(String caution) throws Exception {
    types("address", "Kuusikuja 4, 20100 Turku", 0);
    assertThat(letter("fi").text()).contains("Kuusikuja");
    elli.post(
            "/guardians/" + elli.helmi,
            "name",
            "Helmi Rantala",
            "role",
            "mother",
            "phone",
            "040 555 0142",
            "cautions",
            caution,
            "safeWay",
            "",
            "language",
            "Finnish",
            "interpreter",
            "not-needed",
            "source",
            "mother",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    assertThat(letter("fi").text()).doesNotContain("Kuusikuja");
    types("contact-address", "PL 12, 20101 Turku", 0);
    assertThat(letter("fi").text()).contains("PL 12");
  }

  @Test
  void the_letter_is_written_with_the_days_as_they_stand_and_with_none_that_cannot_be_read()
      throws Exception {
    var wrong = elli.post(LETTER, "lastDay", "31.2.2026", "language", "fi");
    assertThat(OneFile.text(wrong.andExpect(status().isUnprocessableContent())))
        .contains("31.2.2026", "id=\"lastDay-problem\"");
    elli.post(LETTER, days("language", "se")).andExpect(status().isUnprocessableContent());
    end();
    elli.post(LETTER, days("language", "fi")).andExpect(status().isNotFound());
    opens();
    assertThat(as(LETTER, "language", "en").getContentType()).isEqualTo("application/pdf");
  }

  private Printed letter(String language) throws Exception {
    return new Printed(
        elli.post(LETTER, days("language", language))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private void types(String field, String value, int version) throws Exception {
    elli.post("/data/" + field, "value", value, "source", "mother", "version", "" + version)
        .andExpect(status().isSeeOther());
  }

  private UUID promise(String words) throws Exception {
    elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", words, "due", "")
        .andExpect(status().isSeeOther());
    var link = Pattern.compile("/promises/([0-9a-f-]{36})\"><bdi>" + words);
    var found = link.matcher(elli.body("/promises"));
    assertThat(found.find()).isTrue();
    return UUID.fromString(found.group(1));
  }

  private String said(UUID promise, String how) throws Exception {
    return elli.post("/promises/" + promise, "how", how, "told", "0.open", "from", "end")
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  private void save(WorkerId holder) throws Exception {
    int number = NUMBER.incrementAndGet();
    send(sanna, Role.MANAGER, "/phones", "number", "" + number, "holder", holder.toString());
    phone =
        "/phones/"
            + owner
                .db()
                .sql("select id from casework.phone where number = ?")
                .param(number)
                .query(UUID.class)
                .single();
    send(holder, Role.WORKER, phone + "/numbers", "code", elli.code.shown());
  }

  private void book(String customers, String at) throws Exception {
    var day = TypedDay.typed(today.plusDays(3));
    var booked =
        send(
            elli.maija,
            Role.WORKER,
            "/calendar",
            "once",
            UUID.randomUUID().toString(),
            "customers",
            customers,
            "on",
            day,
            "at",
            at,
            "minutes",
            "45",
            "where",
            "ours");
    assertThat(booked.getStatus()).isEqualTo(303);
  }

  private int cancelled(OneFile file) {
    return owner
        .db()
        .sql(
            "select count(*) from casework.appointment_cancellation join access.file using (subject_id) where code = ?")
        .param(file.code.value())
        .query(Integer.class)
        .single();
  }

  /** What the school told of Elli, a manager has to see to as well; here it is of no interest. */
  private void nothingElseToDo(OneFile file) {
    for (var table : List.of("duty", "unverified", "unverified_guardian")) {
      owner
          .db()
          .sql(
              "delete from customer.%s one using access.file where file.subject_id = one.subject_id and code = ?"
                  .formatted(table))
          .param(file.code.value())
          .update();
    }
  }

  private String[] days(String... more) {
    var all =
        new ArrayList<>(
            List.of(
                "lastDay",
                TypedDay.typed(today),
                "statisticsUntil",
                TypedDay.typed(LocalDate.of(today.getYear() + 1, 3, 31)),
                "reason",
                "moved"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private void end(String... more) throws Exception {
    elli.post(END, days(more)).andExpect(status().isSeeOther());
  }

  private int ends(OneFile file) throws Exception {
    return file.post(END, days()).andReturn().getResponse().getStatus();
  }

  private String refused(String... more) throws Exception {
    var all = new ArrayList<>(List.of(more));
    all.addAll(List.of("lastDay", "", "statisticsUntil", "", "reason", "moved"));
    return OneFile.text(
        elli.post(END, all.toArray(String[]::new)).andExpect(status().isUnprocessableContent()));
  }

  private void comesBack() throws Exception {
    var service = beans.getBean(Customers.class).service();
    beans.getBean(Memberships.class).join(elli.maija, service, today);
    InForce.make(
        beans.getBean(BalancingTests.class),
        service,
        today.plusYears(1),
        people.visit(sanna),
        people.visit(people.worker(Role.MANAGER)));
    var back =
        as(
            "/relationship",
            "service",
            service.toString(),
            "worker",
            elli.maija.toString(),
            "reason",
            "asked-for-help",
            "source",
            "mother");
    assertThat(back.getStatus()).isEqualTo(303);
  }

  private void opens() throws Exception {
    assertThat(as("/openings", "reason", "The customer called me").getStatus()).isEqualTo(303);
  }

  private MockHttpServletResponse as(String path, String... pairs) throws Exception {
    return send(sanna, Role.MANAGER, elli.address(path), pairs);
  }

  private String manager(String path) throws Exception {
    return get(sanna, path).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse get(WorkerId who, String path) throws Exception {
    return elli.getAs(who, Role.MANAGER, path).andReturn().getResponse();
  }

  private String led() throws Exception {
    return http.perform(
            People.as(sanna, Role.MANAGER, MockMvcRequestBuilders.get("/reviews/duties")))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse send(WorkerId who, Role role, String path, String... pairs)
      throws Exception {
    var form = MockMvcRequestBuilders.post(path);
    for (int at = 0; at < pairs.length; at += 2) {
      form.param(pairs[at], pairs[at + 1]);
    }
    return http.perform(People.as(who, role, form)).andReturn().getResponse();
  }
}
