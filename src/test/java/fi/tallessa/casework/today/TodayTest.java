package fi.tallessa.casework.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Closures;
import fi.tallessa.casework.task.AwayFor;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.absence.Absences;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 4, point 1: the first page of a worker's day. */
@RegisterTest
class TodayTest {

  private static final String SCHOOL = "Ask the school about the quiet room";
  private static final Pattern MEETING =
      Pattern.compile("/customers/[A-Z0-9-]{7}/appointments/[0-9a-f-]{36}(?=\")");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Statements statements;
  @Autowired Closures closures;
  @Autowired MovableClock clock;
  OneFile elli;
  WorkerId maija;
  LocalDate today;

  /** In the morning: what is booked for the evening is still to come. */
  @BeforeEach
  void file() {
    clock.move(clock.toTen());
    elli = new OneFile(beans);
    maija = elli.maija;
    today = elli.visit(maija).today();
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s12_the_meetings_of_the_day_stand_there_with_first_name_and_code() throws Exception {
    assertThat(home()).contains("No meetings today");
    book(elli, today);
    assertThat(section("h-meet")).contains("Elli", elli.code.shown(), "23:15", "30 min");
    assertThat(home()).doesNotContain("Rantala").contains("One meeting today");
    var later = new OneFile(beans, maija);
    book(later, today.plusDays(1));
    assertThat(section("h-meet")).doesNotContain(later.code.shown());
    var meeting = MEETING.matcher(home());
    assertThat(meeting.find()).isTrue();
    send(meeting.group() + "/cancellation", "why", "customer", "version", "1");
    assertThat(home()).contains("No meetings today");
  }

  @Test
  void what_is_to_be_done_begun_verified_and_new_stands_there() throws Exception {
    task(elli);
    begin(elli);
    told(elli);
    assertThat(section("h-do")).contains(SCHOOL, elli.code.shown());
    assertThat(section("h-begun")).contains(elli.code.shown(), "Contact", "/contacts/new");
    assertThat(section("h-begun")).as("what is in it, no list tells").doesNotContain("the quiet");
    assertThat(section("h-due")).contains(elli.code.shown(), "Tell by");
    assertThat(section("h-new")).contains("You registered them", "waits for the line manager");
    var petri = elli.colleague("Petri Niemi");
    assertThat(home(petri)).doesNotContain(SCHOOL, "h-begun", "h-new");
  }

  @Test
  void a_tick_is_taken_back_where_it_was_made() throws Exception {
    task(elli);
    var task = Pattern.compile("action=\"([^\"]*/tasks/[^\"]*)/done\"").matcher(home());
    assertThat(task.find()).isTrue();
    assertThat(send(task.group(1) + "/done", "from", "home").getRedirectedUrl()).isEqualTo("/");
    assertThat(home()).contains("class=\"toast\"", task.group(1) + "/undo");
    assertThat(home()).doesNotContain(task.group(1) + "/done");
  }

  @Test
  void who_covers_sees_for_whom_until_when_and_their_meetings_and_tasks() throws Exception {
    book(elli, today);
    task(elli);
    var petri = people.worker("Petri Niemi", Role.WORKER);
    AwayFor.days(owner.db(), elli, petri, people.worker(Role.MANAGER), today);
    assertThat(section("h-meet", petri))
        .contains("You cover Maija Lehto", "One customer")
        .contains(elli.code.shown(), "for Maija Lehto");
    assertThat(section("h-do", petri)).contains(SCHOOL);
    assertThat(home(petri)).as("who is covered has not come to stay").doesNotContain("h-new");
  }

  @Test
  void i4_10_what_waits_for_who_is_away_stands_with_the_other_worker_of_the_customer()
      throws Exception {
    book(elli, today);
    task(elli);
    var petri = elli.colleague("Petri Niemi");
    assertThat(home(petri)).doesNotContain(SCHOOL).contains("No meetings today");
    var off = new DateRange(today, today.plusDays(13));
    beans.getBean(Absences.class).add(maija, off, elli.visit(people.worker(Role.MANAGER)));
    assertThat(section("h-meet", petri)).contains("Elli", elli.code.shown(), "for Maija Lehto");
    assertThat(section("h-do", petri)).contains(SCHOOL);
    assertThat(home(people.worker("Anna", Role.WORKER))).doesNotContain(SCHOOL);
  }

  @Test
  void s25_a_meeting_whose_worker_works_there_no_more_is_everybodys_who_does() throws Exception {
    book(elli, today);
    var petri = elli.colleague("Petri Niemi");
    assertThat(section("h-meet", petri)).doesNotContain(elli.code.shown());
    owner
        .db()
        .sql("update access.designation set ended_at = now(), ended_by = ? where worker_id = ?")
        .params(petri.value(), maija.value())
        .update();
    assertThat(section("h-meet", petri)).contains("Elli", elli.code.shown(), "for Maija Lehto");
    assertThat(home()).doesNotContain(elli.code.shown());
  }

  @Test
  void s25_of_whoever_has_left_the_association_too() throws Exception {
    book(elli, today);
    var petri = elli.colleague("Petri Niemi");
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(today.minusDays(1), maija.value())
        .update();
    assertThat(section("h-meet", petri)).contains("Elli", elli.code.shown());
  }

  @Test
  void s07_of_a_file_that_is_closed_its_code_stands_there_and_nothing_else() throws Exception {
    book(elli, today);
    task(elli);
    begin(elli);
    elli.writing(
        permit -> {
          closures.begin(permit);
          return true;
        });
    assertThat(home())
        .contains(elli.code.shown(), "Closed until a guardian knows")
        .doesNotContain("Elli", SCHOOL, "h-begun", "h-new", "23:15");
  }

  @Test
  void d12_of_a_file_that_may_only_be_kept_the_meeting_stays_and_nothing_else() throws Exception {
    book(elli, today);
    task(elli);
    begin(elli);
    told(elli);
    elli.freeze();
    assertThat(section("h-meet")).contains(elli.code.shown(), "23:15");
    assertThat(home()).doesNotContain(SCHOOL, "h-begun", "h-due", "h-new");
  }

  @Test
  void s25_when_a_designation_ends_nothing_of_the_customer_stands_there() throws Exception {
    book(elli, today);
    task(elli);
    begin(elli);
    owner
        .db()
        .sql(
            "update access.designation set ended_at = now(), ended_by = worker_id where worker_id = ?")
        .param(maija.value())
        .update();
    assertThat(home()).doesNotContain(elli.code.shown(), "Elli", SCHOOL);
  }

  @Test
  void s08_a_look_at_the_day_is_one_line_a_person_however_many_panels_name_them() throws Exception {
    book(elli, today);
    task(elli);
    begin(elli);
    long before = said();
    home();
    assertThat(said()).isEqualTo(before + 1);
  }

  @Test
  void d16_names_can_be_hidden_and_codes_stay() throws Exception {
    book(elli, today);
    task(elli);
    begin(elli);
    assertThat(home())
        .contains("data-names=\"Show names\" data-key=\"h\"")
        .doesNotContainPattern("<b>(<bdi>)?Elli");
  }

  /** What is to be done is in somebody's own words, and they name people. */
  @Test
  void d16_of_a_task_nothing_but_the_code_is_left_when_names_are_hidden() throws Exception {
    task(elli);
    var shown = section("h-do");
    assertThat(shown).contains(SCHOOL);
    var hidden = shown.replaceAll("<(\\w+) class=\"nm-c\">(?s:.)*?</\\1>", "");
    assertThat(hidden).contains(elli.code.shown(), "Mark as done").doesNotContain(SCHOOL, "Elli");
  }

  @Test
  void a_meeting_that_began_yesterday_and_goes_on_past_midnight_stands_there() throws Exception {
    book(elli, today);
    var later = new OneFile(beans, maija);
    bookFrom(later, today, "23.30", "60");
    var tomorrow = Duration.between(clock.instant(), midnight(today.plusDays(1)));
    clock.move(tomorrow.plusMinutes(5));
    try {
      assertThat(section("h-meet"))
          .contains(later.code.shown(), "23:30")
          .doesNotContain(elli.code.shown());
    } finally {
      clock.move(tomorrow.plusMinutes(5).negated());
    }
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(Visit.ZONE).toInstant();
  }

  @Test
  void d04_the_end_of_a_relationship_lists_what_casework_has_still_open() throws Exception {
    assertThat(elli.body("/relationship/end"))
        .doesNotContain("meeting to come", "is not done", "work phone");
    book(elli, today.plusDays(1));
    task(elli);
    begin(elli);
    var number = saved(elli);
    assertThat(elli.body("/relationship/end"))
        .contains("One meeting to come", "#meetings", "One task is not done", "#tasks")
        .contains("One draft is not saved", "work phone " + number);
  }

  @Test
  void the_page_costs_one_statement_a_panel_however_many_customers() throws Exception {
    book(elli, today);
    task(elli);
    begin(elli);
    home();
    var one = statements.during(this::home);
    for (int at = 0; at < 6; at++) {
      var file = new OneFile(beans, maija);
      book(file, today);
      task(file);
      begin(file);
    }
    assertThat(statements.during(this::home))
        .as(
            """
            4 for the frame, 1 for each of 9 panels, 3 for the door that all share and first names: %s""",
            String.join("\n--\n", one))
        .hasSize(one.size())
        .hasSizeLessThanOrEqualTo(4 + 10 + 3);
  }

  private String home() throws Exception {
    return home(maija);
  }

  private String home(WorkerId who) throws Exception {
    return text(http.perform(People.as(who, Role.WORKER, get("/"))).andReturn().getResponse());
  }

  private String section(String heading) throws Exception {
    return section(heading, maija);
  }

  private String section(String heading, WorkerId who) throws Exception {
    var page = home(who);
    int from = page.indexOf("aria-labelledby=\"" + heading + "\"");
    assertThat(from).as(heading).isNotNegative();
    return page.substring(from, page.indexOf("</section>", from));
  }

  private void book(OneFile file, LocalDate day) throws Exception {
    bookFrom(file, day, "23.15", "30");
  }

  private void bookFrom(OneFile file, LocalDate day, String at, String minutes) throws Exception {
    var sent =
        send(
            "/calendar",
            "once",
            UUID.randomUUID().toString(),
            "customers",
            file.code.shown(),
            "on",
            day.toString(),
            "at",
            at,
            "minutes",
            minutes,
            "where",
            "ours");
    assertThat(sent.getStatus()).isEqualTo(303);
  }

  private void task(OneFile file) throws Exception {
    var once = UUID.randomUUID().toString();
    send("/tasks", "once", once, "what", SCHOOL, "customer", file.code.shown());
  }

  private void begin(OneFile file) throws Exception {
    var sent =
        send(
            file.address("/contacts/new/draft"),
            "once",
            UUID.randomUUID().toString(),
            "tab",
            UUID.randomUUID().toString(),
            "seen",
            "0",
            "next",
            "Ask about the quiet room");
    assertThat(sent.getStatus()).isLessThan(400);
  }

  /** The customer's number in a phone; the phone's number. */
  private int saved(OneFile file) {
    var phone = UUID.randomUUID();
    int number =
        owner
            .db()
            .sql(
                """
                insert into casework.phone (id, number, holder_id, version)
                select ?, coalesce(max(number), 0) + 1, ?, 1 from casework.phone returning number
                """)
            .params(phone, maija.value())
            .query(Integer.class)
            .single();
    owner
        .db()
        .sql(
            """
            insert into casework.saved_number (subject_id, phone_id, saved_on, worker_id, basis_version)
            select subject_id, ?, ?, ?, 0 from access.file where code = ?
            """)
        .params(phone, today, maija.value(), file.code.value())
        .update();
    return number;
  }

  /** Something that is to be verified, and told. */
  private static void told(OneFile file) throws Exception {
    file.post(
        "/data/email",
        "value",
        "elli@example.fi",
        "source",
        "professional",
        "organisation",
        "Puolala school",
        "version",
        "0");
  }

  private MockHttpServletResponse send(String path, String... boxes) throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    return http.perform(People.as(maija, Role.WORKER, form)).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private long said() {
    return owner
        .db()
        .sql(
            """
            select count(*) from audit.access_log join access.file using (subject_id)
            where code = ? and action like 'casework.%'
            """)
        .param(elli.code.value())
        .query(Long.class)
        .single();
  }
}
