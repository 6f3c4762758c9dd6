package fi.tallessa.casework.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.RelationshipOver;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 4, points 8 and 12: a meeting that was cancelled takes place after all. */
@RegisterTest
class BringingBackTest {

  private static final Pattern MEETING =
      Pattern.compile("/customers/[A-Z0-9-]{7}/appointments/[0-9a-f-]{36}(?=\")");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  OneFile elli;
  OneFile onni;
  WorkerId petri;
  LocalDate day;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    petri = people.worker("Petri Niemi", Role.WORKER);
    elli.designate(petri);
    onni.designate(petri);
    day = Week.of(elli.visit(elli.maija).today()).next().monday().plusDays(2);
  }

  @Test
  void i4_12_a_slip_of_the_hand_is_offered_back_at_once_and_the_meeting_stands_as_before()
      throws Exception {
    var meeting = book(elli.code.shown(), petri);
    cancel(meeting);
    assertThat(read(meeting)).contains("class=\"toast\"", "/cancellation/undo", "Cancelled");
    assertThat(back(meeting).getRedirectedUrl()).isEqualTo(meeting);
    assertThat(read(meeting))
        .contains("/move", "Cancelled: The customer cancelled. Brought back")
        .doesNotContain("/cancellation/undo");
    for (var who : new WorkerId[] {elli.maija, petri}) {
      assertThat(read(week(), who)).contains("10:00–10:45").doesNotContain("gone\"><a");
    }
    assertThat(elli.body("")).contains("10:00–10:45");
    assertThat(elli.lines("casework.appointment.bring_back")).isEqualTo(1);
  }

  @Test
  void i4_08_pressed_twice_or_in_a_second_tab_it_is_brought_back_once() throws Exception {
    var meeting = book(elli.code.shown(), petri);
    cancel(meeting);
    back(meeting);
    assertThat(back(meeting).getStatus()).isEqualTo(303);
    assertThat(elli.lines("casework.appointment.bring_back")).isEqualTo(1);
    // And it is cancelled again, and back again; each time stays told.
    cancel(meeting, 2);
    assertThat(standing()).isEqualTo(1);
    back(meeting);
    assertThat(read(meeting).split("Brought back", -1)).hasSize(3);
    // A form that was opened before says that the meeting changed.
    assertThat(
            send(
                    meeting + "/move",
                    "version",
                    "1",
                    "on",
                    typed(),
                    "at",
                    "14.00",
                    "minutes",
                    "45",
                    "where",
                    "ours")
                .getStatus())
        .isEqualTo(409);
  }

  @Test
  void i4_08_of_a_joint_meeting_all_parts_come_back_at_once_or_none() throws Exception {
    var meeting = book(elli.code.shown() + ", " + onni.code.shown(), petri);
    cancel(meeting);
    assertThat(standing()).isEqualTo(2);
    onni.freeze();
    var refused = back(meeting);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("not open to you");
    assertThat(standing()).isEqualTo(2);
    owner.db().sql("delete from access.restriction").update();
    assertThat(back(meeting).getStatus()).isEqualTo(303);
    assertThat(standing()).isZero();
    assertThat(onni.lines("casework.appointment.bring_back")).isEqualTo(1);
    assertThat(read(week())).contains("2 customers, one code");
  }

  @Test
  void d20_a_part_that_ended_with_a_relationship_stays_ended() throws Exception {
    var meeting = book(elli.code.shown() + ", " + onni.code.shown(), petri);
    RelationshipOver.ends(elli);
    RelationshipOver.wakes(elli);
    var onnis = MEETING.matcher(read(week())).results().findFirst().orElseThrow().group();
    cancel(onnis);
    assertThat(back(meeting).getStatus()).as("hers ended").isEqualTo(422);
    assertThat(back(onnis).getStatus()).isEqualTo(303);
    assertThat(standing()).as("Elli's").isEqualTo(1);
    assertThat(elli.lines("casework.appointment.bring_back")).isZero();
    assertThat(read(onnis)).doesNotContain("other customer");
  }

  @Test
  void s25_a_worker_whose_part_ended_stays_out_and_where_nobody_is_left_a_new_one_is_booked()
      throws Exception {
    var meeting = book(elli.code.shown() + ", " + onni.code.shown(), petri);
    cancel(meeting);
    endsWith(elli, petri);
    assertThat(back(meeting).getStatus()).isEqualTo(303);
    assertThat(read(meeting)).contains("Maija Lehto").doesNotContain("Niemi.");
    assertThat(read(week(), petri))
        .as("not by the other's part either")
        .doesNotContain("10:00–10:45");
    var theirs = book(elli.code.shown(), elli.maija);
    cancel(theirs);
    var sanna = people.worker("Sanna Aalto", Role.WORKER);
    elli.designate(sanna);
    endsWith(elli, elli.maija);
    var refused = send(sanna, theirs + "/cancellation/undo");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Nobody who took part works");
  }

  @Test
  void i4_08_what_is_over_is_not_brought_back_and_nobody_elses_is() throws Exception {
    var meeting = book(elli.code.shown(), petri);
    cancel(meeting);
    var celia = people.worker("Celia Berg", Role.WORKER);
    assertThat(send(celia, meeting + "/cancellation/undo").getStatus()).isEqualTo(404);
    elli.freeze();
    assertThat(back(meeting).getStatus()).isEqualTo(423);
    assertThat(standing()).isEqualTo(1);
  }

  private void endsWith(OneFile file, WorkerId worker) {
    owner
        .db()
        .sql(
            """
            update access.designation set ended_at = now(), ended_by = worker_id
            where worker_id = ? and subject_id = ?
            """)
        .params(worker.value(), subject(file))
        .update();
  }

  private UUID subject(OneFile file) {
    return owner
        .db()
        .sql("select subject_id from access.file where code = ?")
        .param(file.code.value())
        .query(UUID.class)
        .single();
  }

  /** How many parts are cancelled now. */
  private int standing() {
    return owner
        .db()
        .sql(
            """
            select count(*) from casework.appointment_cancellation
            where undone_at is null and subject_id in (?, ?)
            """)
        .params(subject(elli), subject(onni))
        .query(Integer.class)
        .single();
  }

  private String book(String customers, WorkerId with) throws Exception {
    var before = meetings();
    send(
        "/calendar",
        "once",
        UUID.randomUUID().toString(),
        "customers",
        customers,
        "on",
        typed(),
        "at",
        "10.00",
        "minutes",
        "45",
        "where",
        "ours",
        "workers",
        with.equals(elli.maija) ? "" : with.toString());
    return meetings().stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
  }

  private List<String> meetings() throws Exception {
    return MEETING.matcher(read(week())).results().map(found -> found.group()).toList();
  }

  private void cancel(String meeting) throws Exception {
    cancel(meeting, 1);
  }

  private void cancel(String meeting, int version) throws Exception {
    var sent = send(meeting + "/cancellation", "why", "customer", "version", "" + version);
    assertThat(sent.getStatus()).isEqualTo(303);
  }

  private MockHttpServletResponse back(String meeting) throws Exception {
    return send(meeting + "/cancellation/undo");
  }

  private String week() {
    return "/calendar/" + Week.of(day).path();
  }

  private String typed() {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  private MockHttpServletResponse send(String path, String... boxes) throws Exception {
    return send(elli.maija, path, boxes);
  }

  private MockHttpServletResponse send(WorkerId who, String path, String... boxes)
      throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      if (!boxes[at + 1].isEmpty()) {
        form.param(boxes[at], boxes[at + 1]);
      }
    }
    return http.perform(People.as(who, Role.WORKER, form)).andReturn().getResponse();
  }

  private String read(String path) throws Exception {
    return read(path, elli.maija);
  }

  private String read(String path, WorkerId who) throws Exception {
    var page = http.perform(People.as(who, Role.WORKER, get(path))).andReturn().getResponse();
    return page.getContentAsString(StandardCharsets.UTF_8);
  }
}
