package fi.tallessa.casework.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.RelationshipOver;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Booking, moving and cancelling, and the week it all stands in. */
@RegisterTest
class CalendarTest {

  private static final Pattern MEETING =
      Pattern.compile("/customers/[A-Z0-9-]{7}/appointments/[0-9a-f-]{36}(?=\")");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Statements statements;
  OneFile elli;
  WorkerId maija;
  LocalDate day;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    maija = elli.maija;
    // A Wednesday of a week in which nobody else of this test has anything.
    day = Week.of(elli.visit(maija).today()).next().monday().plusDays(2);
  }

  @Test
  void d16_a_booked_meeting_stands_in_the_week_with_first_name_and_code() throws Exception {
    assertThat(book().getRedirectedUrl()).isEqualTo(week());
    assertThat(read(week()))
        .contains("Elli", elli.code.shown(), "10:00–10:45")
        .doesNotContain("Rantala", "Overlaps");
    assertThat(read("/calendar")).doesNotContain(elli.code.shown());
  }

  @Test
  void a_form_sent_twice_books_one_meeting() throws Exception {
    var once = UUID.randomUUID().toString();
    book("once", once);
    book("once", once);
    assertThat(meetings(read(week()))).hasSize(1);
    assertThat(elli.lines("casework.appointment.book")).isEqualTo(1);
  }

  @Test
  void i4_08_sent_again_for_another_time_it_comes_back_to_be_another_meeting() throws Exception {
    var once = UUID.randomUUID().toString();
    book("once", once);
    for (var other :
        List.of(
            List.of("at", "11.00"),
            List.of("minutes", "60"),
            List.of("on", typed(day.plusDays(1))))) {
      var again = book("once", once, other.get(0), other.get(1));
      assertThat(again.getStatus()).as(other.get(0)).isEqualTo(422);
      assertThat(text(again))
          .contains("saved already", "value=\"" + other.get(1) + "\"")
          .doesNotContain(once);
    }
    assertThat(text(book("once", once, "where", "remote"))).contains("saved already");
    assertThat(meetings(read(week()))).hasSize(1);
    var meeting = meetings(read(week())).getFirst();
    cancel(meeting, 1);
    assertThat(book("once", once).getStatus()).as("cancelled since").isEqualTo(422);
  }

  @Test
  void i4_08_sent_again_for_others_it_comes_back_and_is_no_second_meeting_beside_the_first()
      throws Exception {
    var once = UUID.randomUUID().toString();
    var onni = new OneFile(beans, maija).code.shown();
    var both = elli.code.shown() + ", " + onni;
    book("once", once);
    for (var who : List.of(onni, both)) {
      var again = book("once", once, "customers", who);
      assertThat(again.getStatus()).as(who).isEqualTo(422);
      assertThat(text(again)).contains("saved already", "value=\"" + who).doesNotContain(once);
    }
    var elsewhere = book("once", once, "customers", onni, "on", typed(day.plusDays(8)));
    assertThat(elsewhere.getStatus()).as("in another week").isEqualTo(422);
    assertThat(meetings(read(week()))).hasSize(1);
    var joint = UUID.randomUUID().toString();
    book("once", joint, "customers", both, "at", "12.00");
    var less = book("once", joint, "customers", onni, "at", "12.00");
    assertThat(less.getStatus()).as("one less").isEqualTo(422);
    assertThat(book("once", joint, "customers", both, "at", "12.00").getStatus()).isEqualTo(303);
    assertThat(meetings(read(week()))).hasSize(2);
  }

  @Test
  void s44_the_same_move_sent_twice_is_one_and_nobody_elses() throws Exception {
    book();
    var meeting = meetings(read(week())).getFirst();
    for (int sent = 0; sent < 2; sent++) {
      assertThat(move(meeting, 1, "14.15").getRedirectedUrl()).isEqualTo(meeting);
    }
    assertThat(elli.lines("casework.appointment.move")).isEqualTo(1);
    assertThat(move(meeting, 1, "14.30").getStatus()).isEqualTo(409);
  }

  @Test
  void what_overlaps_is_said_and_not_refused() throws Exception {
    book();
    assertThat(book("at", "10.30").getStatus()).isEqualTo(303);
    assertThat(read(week())).contains("Overlaps", "Some overlap");
  }

  @Test
  void what_nobody_can_meet_at_is_refused_at_its_field_and_kept() throws Exception {
    for (var bad :
        List.of(
            List.of("at", "25.99", "There is no such time"),
            List.of("minutes", "0", "in figures"),
            List.of("minutes", "1441", "in figures"),
            List.of("on", "1.1.2020", "1.1.2020"),
            List.of("on", "1.1.2062", "more than two years ahead"),
            List.of("customers", "Elli", "not a code"),
            List.of("customers", "", "at least one code"))) {
      var answer = book(bad.get(0), bad.get(1));
      assertThat(answer.getStatus()).as(bad.get(1)).isEqualTo(422);
      assertThat(text(answer)).contains(bad.get(2)).contains("value=\"" + bad.get(1) + "\"");
    }
    assertThat(elli.lines("casework.appointment.book")).isZero();
  }

  @Test
  void the_hour_that_is_missing_in_march_is_refused_with_its_reason() throws Exception {
    var forward = LocalDate.of(2027, 3, 28);
    var answer = book("on", "28.3." + forward.getYear(), "at", "3.30");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("put forward that night");
  }

  @Test
  void a_meeting_across_midnight_stands_in_both_days() throws Exception {
    book("at", "23.30", "minutes", "90");
    assertThat(read(week())).contains("23:30–01:00");
    assertThat(MEETING.matcher(read(week())).results().count()).isEqualTo(2);
  }

  @Test
  void d16_several_who_come_are_one_meeting_under_one_code() throws Exception {
    var onni = new OneFile(beans, maija);
    book("customers", elli.code.shown() + ", " + onni.code.shown());
    var page = read(week());
    assertThat(meetings(page)).singleElement().asString().contains(elli.code.shown());
    assertThat(page).contains("2 customers, one code").doesNotContain(onni.code.shown());
  }

  @Test
  void of_several_who_come_nobody_is_booked_where_one_stays_closed() throws Exception {
    var celias = new OneFile(beans);
    var answer = book("customers", elli.code.shown() + ", " + celias.code.shown());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("you have no such customer");
    var frozen = new OneFile(beans, maija);
    frozen.freeze();
    assertThat(text(book("customers", frozen.code.shown()))).contains("processing is restricted");
    assertThat(read(week())).doesNotContain(elli.code.shown());
    assertThat(elli.lines("casework.appointment.book")).isZero();
  }

  @Test
  void s25_a_colleague_takes_part_only_where_they_are_designated() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    book("workers", petri.toString());
    assertThat(read(week(), petri, Role.WORKER)).contains("Elli", elli.code.shown());
    var onni = new OneFile(beans, maija);
    var both = elli.code.shown() + ", " + onni.code.shown();
    assertThat(text(book("customers", both, "workers", petri.toString())))
        .contains("Somebody is not designated");
    var celia = people.worker("Celia Berg", Role.WORKER);
    assertThat(text(book("workers", celia.toString()))).contains("Choose from the list");
  }

  /** Their designation has not ended, and nobody reaches them here. */
  @Test
  void s25_who_has_left_or_has_no_customers_any_more_takes_part_in_nothing() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    assertThat(read("/calendar/new")).contains("Petri Niemi");
    for (var over : List.of("left_on = current_date - 1", "left_on = null, role = 'STATISTICS'")) {
      owner
          .db()
          .sql("update staff.worker set " + over + " where id = ?")
          .param(petri.value())
          .update();
      assertThat(read("/calendar/new")).as(over).doesNotContain("Petri Niemi");
      assertThat(
              elli.<Boolean>in(
                  permit ->
                      beans
                          .getBean(Colleagues.class)
                          .may(List.of(maija.value(), petri.value()), List.of(permit))))
          .as(over)
          .isFalse();
    }
  }

  @Test
  void s25_who_has_lost_the_file_has_lost_its_hours() throws Exception {
    book();
    owner
        .db()
        .sql(
            "update access.designation set ended_at = now(), ended_by = worker_id where worker_id = ?")
        .param(maija.value())
        .update();
    assertThat(read(week())).doesNotContain(elli.code.shown(), "Elli");
  }

  @Test
  void d12_the_next_meeting_stays_while_the_rest_is_frozen() throws Exception {
    book();
    elli.freeze();
    assertThat(read(week())).contains("Elli", "10:00–10:45");
  }

  @Test
  void s07_a_file_closed_for_a_guardian_stands_in_no_week() throws Exception {
    book();
    owner
        .db()
        .sql(
            """
            insert into access.closure (subject_id, id, from_at)
            select subject_id, gen_random_uuid(), now() from access.file where code = ?
            """)
        .param(elli.code.value())
        .update();
    assertThat(read(week())).doesNotContain(elli.code.shown(), "Elli");
  }

  @Test
  void s25_a_line_manager_sees_codes_and_hours_of_whom_they_lead_and_opens_nobody()
      throws Exception {
    book();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    var theirs = week().replace("/calendar/", "/calendar/of/" + maija + "/");
    assertThat(answer(theirs, sanna, Role.MANAGER).getStatus()).isEqualTo(404);
    people.leads(sanna, maija);
    assertThat(read(theirs, sanna, Role.MANAGER))
        .contains(elli.code.shown(), "10:00–10:45", "Maija Lehto")
        .doesNotContain("Elli");
    assertThat(elli.lines("casework.appointment.review"))
        .as("an overview, and no line of hers")
        .isZero();
  }

  @Test
  void a_moved_meeting_stands_at_its_new_time_alone() throws Exception {
    book();
    var meeting = meetings(read(week())).getFirst();
    assertThat(move(meeting, 1, "14.15").getRedirectedUrl()).isEqualTo(meeting);
    assertThat(read(week())).contains("14:15–15:00").doesNotContain("10:00–10:45");
    assertThat(read(meeting)).contains("14:15–15:00", "Maija Lehto");
  }

  @Test
  void s44_two_who_move_it_at_once_see_each_others_time() throws Exception {
    book();
    var meeting = meetings(read(week())).getFirst();
    move(meeting, 1, "14.15");
    var second = move(meeting, 1, "16.00");
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(text(second)).contains("moved meanwhile", "14:15–15:00", "value=\"16.00\"");
    assertThat(read(week())).contains("14:15–15:00").doesNotContain("16:00–16:45");
    assertThat(move(meeting, 2, "16.00").getStatus()).isEqualTo(303);
  }

  @Test
  void s44_a_moved_meeting_says_when_it_was_to_be_before() throws Exception {
    book();
    var meeting = meetings(read(week())).getFirst();
    assertThat(read(meeting)).doesNotContain("h-past");
    move(meeting, 1, "14.15");
    assertThat(read(meeting)).contains("h-past", "10:00–10:45, At ours", "Recorded by Maija Lehto");
    move(meeting, 2, "16.00");
    assertThat(read(meeting)).contains("10:00–10:45, At ours", "14:15–15:00, Remote");
  }

  @Test
  void a_meeting_is_booked_from_the_file_and_stands_there() throws Exception {
    assertThat(elli.body("")).contains(elli.address("/appointments/new"), "No meetings are booked");
    assertThat(elli.body("/appointments/new")).contains("value=\"" + elli.code.shown() + "\"");
    book();
    assertThat(elli.body("")).contains("10:00–10:45").doesNotContain("No meetings are booked");
  }

  @Test
  void a_cancelled_meeting_stays_as_cancelled_and_its_reason_in_the_seal() throws Exception {
    book();
    var meeting = meetings(read(week())).getFirst();
    assertThat(send(meeting + "/cancellation", "why", "").getStatus()).isEqualTo(422);
    for (int times = 0; times < 2; times++) {
      assertThat(cancel(meeting, 1).getStatus()).isEqualTo(303);
    }
    assertThat(read(week())).contains("ev-c", "gone", "Cancelled");
    assertThat(read(meeting)).contains("The customer cancelled").doesNotContain("/move");
    assertThat(move(meeting, 1, "14.15").getStatus()).isEqualTo(422);
    assertThat(elli.lines("casework.appointment.cancel")).isEqualTo(1);
  }

  @Test
  void all_who_come_move_together_or_nobody_does() throws Exception {
    var onni = new OneFile(beans, maija);
    book("customers", elli.code.shown() + ", " + onni.code.shown());
    var meeting = meetings(read(week())).getFirst();
    move(meeting, 1, "14.15");
    assertThat(meetings(read(week()))).hasSize(1);
    onni.freeze();
    var refused = move(meeting, 2, "16.00");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("not open to you");
    assertThat(read(week())).contains("14:15–15:00").doesNotContain("16:00–16:45");
  }

  @Test
  void s28_who_was_erased_is_nobody_in_the_meeting_of_the_others_and_that_stays() throws Exception {
    var onni = new OneFile(beans, maija);
    book("customers", elli.code.shown() + ", " + onni.code.shown());
    var meeting = meetings(read(week())).getFirst();
    RelationshipOver.erased(onni);
    assertThat(read(meeting)).contains("10:00").doesNotContain(onni.code.shown());
    assertThat(move(meeting, 1, "14.15").getStatus()).isEqualTo(303);
    assertThat(read(week())).contains("14:15–15:00").doesNotContain(onni.code.shown());
  }

  @Test
  void d20_whose_relationship_has_ended_comes_no_more_and_the_others_move_and_cancel()
      throws Exception {
    var onni = new OneFile(beans, maija);
    var aino = new OneFile(beans, maija);
    book("customers", String.join(", ", elli.code.shown(), onni.code.shown(), aino.code.shown()));
    RelationshipOver.ends(elli);
    assertThat(read(week()))
        .contains("2 customers, one code", "10:00–10:45")
        .doesNotContain(elli.code.shown());
    var meeting = meetings(read(week())).getFirst();
    assertThat(read(meeting)).contains("And one other customer.");
    assertThat(move(meeting, 1, "14.15").getRedirectedUrl()).isEqualTo(meeting);
    assertThat(starts(onni)).isEqualTo(starts(aino));
    assertThat(read(week())).contains("14:15–15:00");
    assertThat(cancel(meeting, 2).getStatus()).isEqualTo(303);
    assertThat(cancelled()).isEqualTo(3);
    assertThat(read(week())).contains("Cancelled").doesNotContain(elli.code.shown());
  }

  @Test
  void d20_who_comes_back_after_the_end_is_not_waited_for_either() throws Exception {
    var onni = new OneFile(beans, maija);
    book("customers", elli.code.shown() + ", " + onni.code.shown());
    RelationshipOver.ends(elli);
    RelationshipOver.wakes(elli);
    var meeting = meetings(read(week())).getFirst();
    assertThat(meeting).contains(onni.code.shown());
    assertThat(move(meeting, 1, "14.15").getStatus()).isEqualTo(303);
    assertThat(cancel(meeting, 2).getStatus()).isEqualTo(303);
    assertThat(elli.lines("casework.appointment.move")).isZero();
  }

  @Test
  void d20_who_is_erased_is_not_waited_for() throws Exception {
    var onni = new OneFile(beans, maija);
    book("customers", elli.code.shown() + ", " + onni.code.shown());
    RelationshipOver.erased(onni);
    var meeting = meetings(read(week())).getFirst();
    assertThat(move(meeting, 1, "14.15").getRedirectedUrl()).isEqualTo(meeting);
    assertThat(cancel(meeting, 2).getStatus()).isEqualTo(303);
  }

  @Test
  void i4_2_who_has_not_seen_that_it_was_moved_cancels_nothing() throws Exception {
    book();
    var meeting = meetings(read(week())).getFirst();
    move(meeting, 1, "14.15");
    var stale = cancel(meeting, 1);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(text(stale)).contains("14:15", "name=\"version\" value=\"2\"");
    assertThat(read(week())).doesNotContain("gone\"><a");
    assertThat(cancel(meeting, 2).getStatus()).isEqualTo(303);
  }

  @Test
  void s25_a_meeting_whose_worker_works_there_no_more_is_everybodys_who_does() throws Exception {
    var onni = new OneFile(beans, maija);
    book("customers", elli.code.shown() + ", " + onni.code.shown());
    var petri = elli.colleague("Petri Niemi");
    var anna = people.worker("Anna", Role.WORKER);
    assertThat(read(week(), petri, Role.WORKER)).doesNotContain(elli.code.shown());
    ended(elli);
    assertThat(read(week(), petri, Role.WORKER))
        .contains("Elli", elli.code.shown(), "10:00–10:45")
        .doesNotContain(onni.code.shown(), "2 customers");
    assertThat(read(week(), anna, Role.WORKER)).doesNotContain(elli.code.shown());
    assertThat(read(week()))
        .as("who is lost is lost, and the other comes still")
        .contains(onni.code.shown())
        .doesNotContain(elli.code.shown());
  }

  @Test
  void s25_of_two_who_were_to_hold_it_whoever_stays_has_it_once() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    var kari = elli.colleague("Kari Laine");
    book("workers", petri.toString());
    ended(elli);
    assertThat(meetings(read(week(), kari, Role.WORKER))).as("Petri still holds it").isEmpty();
    assertThat(meetings(read(week(), petri, Role.WORKER))).hasSize(1);
    assertThat(read(week(), petri, Role.WORKER)).doesNotContain("2 customers", "Overlaps");
  }

  @Test
  void s25_a_meeting_is_given_to_others_who_work_with_the_customer() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    var anna = people.worker("Anna", Role.WORKER);
    book();
    var meeting = meetings(read(week())).getFirst();
    assertThat(read(meeting)).contains("Petri Niemi", "Maija").doesNotContain("Anna");
    for (var bad : List.of(anna.toString(), "", "Petri")) {
      var answer = given(meeting, 1, bad);
      assertThat(answer.getStatus()).as(bad).isEqualTo(422);
    }
    assertThat(text(given(meeting, 1, ""))).contains("Choose at least one worker");
    assertThat(given(meeting, 1, petri.toString()).getStatus()).isEqualTo(303);
    assertThat(meetings(read(week()))).isEmpty();
    assertThat(meetings(read(week(), petri, Role.WORKER))).hasSize(1);
    assertThat(read(meeting)).containsPattern("10:00–10:45, [^<]*\\. Maija");
    assertThat(given(meeting, 2, petri + "," + maija).getStatus()).isEqualTo(303);
    assertThat(meetings(read(week()))).hasSize(1);
    move(meeting, 3, "14.15");
    assertThat(meetings(read(week(), petri, Role.WORKER))).as("nobody was asked").hasSize(1);
  }

  @Test
  void s25_whoever_took_it_over_is_ticked_by_hand_and_holds_it() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    var sara = elli.colleague("Sara Laine");
    book();
    ended(elli);
    var meeting = meetings(read(week(), petri, Role.WORKER)).getFirst();
    var page = read(meeting, petri, Role.WORKER);
    assertThat(page).contains("Sara Laine").doesNotContain("value=\"" + maija + "\"");
    assertThat(given(petri, meeting, 1, petri.toString()).getStatus()).isEqualTo(303);
    assertThat(meetings(read(week(), petri, Role.WORKER))).hasSize(1);
    assertThat(meetings(read(week(), sara, Role.WORKER))).isEmpty();
  }

  private MockHttpServletResponse given(String meeting, int version, String workers)
      throws Exception {
    return given(maija, meeting, version, workers);
  }

  private MockHttpServletResponse given(WorkerId who, String meeting, int version, String workers)
      throws Exception {
    var form = post(meeting + "/move").param("version", "" + version).param("on", typed(day));
    form.param("at", "10.00").param("minutes", "45").param("where", "ours");
    form.param("workers", "");
    for (var one : workers.split(",")) {
      form.param("workers", one);
    }
    return http.perform(People.as(who, Role.WORKER, form)).andReturn().getResponse();
  }

  private void ended(OneFile file) {
    file.writing(
        permit ->
            owner
                .db()
                .sql(
                    """
                    update access.designation set ended_at = now(), ended_by = worker_id
                    where subject_id = ? and worker_id = ?
                    """)
                .params(permit.subject().value(), maija.value())
                .update());
  }

  private MockHttpServletResponse cancel(String meeting, int version) throws Exception {
    return send(meeting + "/cancellation", "why", "customer", "version", "" + version);
  }

  private Instant starts(OneFile file) {
    return file.in(permit -> beans.getBean(Appointments.class).of(permit))
        .getFirst()
        .appointment()
        .start();
  }

  private int cancelled() {
    return owner
        .db()
        .sql(
            """
            select count(*) from casework.appointment_cancellation
            where subject_id in (select subject_id from access.designation where worker_id = ?)
            """)
        .param(maija.value())
        .query(Integer.class)
        .single();
  }

  private static String typed(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  @Test
  void s37_no_clear_column_says_that_two_meet_together() throws Exception {
    var onni = new OneFile(beans, maija);
    book("customers", elli.code.shown() + ", " + onni.code.shown());
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select count(distinct id) from casework.appointment
                    join access.file using (subject_id) where code in (?, ?)
                    """)
                .params(elli.code.value(), onni.code.value())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void a_week_costs_as_many_statements_with_ten_meetings_as_with_one() throws Exception {
    book();
    read(week());
    int one = statements.during(() -> read(week())).size();
    for (int at = 0; at < 9; at++) {
      book("customers", new OneFile(beans, maija).code.shown(), "at", (8 + at) + ".00");
    }
    assertThat(statements.during(() -> read(week()))).hasSize(one).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void c5_each_who_comes_costs_what_a_file_needs_and_no_more_for_colleagues() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    book("at", "8.00");
    int alone = statements.during(() -> book()).size();
    assertThat(statements.during(() -> book("at", "12.00", "workers", petri.toString())))
        .as("a colleague more")
        .hasSize(alone);
    var three = new ArrayList<String>(List.of(elli.code.shown()));
    for (int one = 0; one < 3; one++) {
      three.add(new OneFile(beans, maija).code.shown());
    }
    assertThat(statements.during(() -> book("customers", String.join(",", three))))
        .as("the door, a line to open it, a line to write in it, and the row")
        .hasSize(alone + 3 * 4);
  }

  private String week() {
    return "/calendar/" + Week.of(day).path();
  }

  private MockHttpServletResponse book(String... but) throws Exception {
    var boxes =
        new ArrayList<>(
            List.of(
                "once",
                UUID.randomUUID().toString(),
                "customers",
                elli.code.shown(),
                "on",
                typed(day),
                "at",
                "10.00",
                "minutes",
                "45",
                "where",
                "ours"));
    for (int at = 0; at < but.length; at += 2) {
      int box = boxes.indexOf(but[at]);
      if (box < 0) {
        boxes.addAll(List.of(but[at], but[at + 1]));
      } else {
        boxes.set(box + 1, but[at + 1]);
      }
    }
    return send("/calendar", boxes.toArray(String[]::new));
  }

  private MockHttpServletResponse move(String meeting, int version, String at) throws Exception {
    return send(
        meeting + "/move",
        "version",
        "" + version,
        "on",
        typed(day),
        "at",
        at,
        "minutes",
        "45",
        "where",
        "remote");
  }

  private MockHttpServletResponse send(String path, String... boxes) throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    return http.perform(People.as(maija, Role.WORKER, form)).andReturn().getResponse();
  }

  private String read(String path) throws Exception {
    return read(path, maija, Role.WORKER);
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

  private static List<String> meetings(String page) {
    return MEETING.matcher(page).results().map(found -> found.group()).distinct().toList();
  }
}
