package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Doors;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issue 4, point 10: the next worker reads as much of the older notes as was handed over. */
@RegisterTest
class HandoverTest {

  private static final String OLD = "Elli hid in the cellar";
  private static final String LATER = "Elli came up again";
  private static final String WITHHELD = "was not handed over to you";
  private static final Pattern CONTACT = Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})\"");

  @Autowired ApplicationContext beans;
  @Autowired People people;
  OneFile elli;
  WorkerId sanna;
  WorkerId petri;
  String old;

  @BeforeEach
  void written() throws Exception {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    petri = people.worker("Petri", Role.WORKER);
    write(elli.maija, 20, OLD);
    var found = CONTACT.matcher(elli.body("/timeline"));
    assertThat(found.find()).isTrue();
    old = "/contacts/" + found.group(1);
    write(elli.maija, 10, LATER);
  }

  @Test
  void s25_all_older_notes_where_nothing_else_is_chosen() throws Exception {
    handOver("", "");
    assertThat(read()).contains(OLD, LATER).doesNotContain(WITHHELD);
  }

  @Test
  void s25_none_of_the_older_notes_but_that_somebody_met_and_what_comes_from_now_on()
      throws Exception {
    handOver("none", "");
    write(elli.maija, 0, "Elli met Petri");
    assertThat(read())
        .contains(WITHHELD, "Elli met Petri", "Phone")
        .doesNotContain(OLD)
        .doesNotContain(LATER);
    assertThat(elli.body("/timeline")).contains(OLD, LATER).doesNotContain(WITHHELD);
  }

  @Test
  void s25_notes_from_a_day_on() throws Exception {
    handOver("since", day(15));
    assertThat(read()).contains(WITHHELD, LATER).doesNotContain(OLD);
    var page = OneFile.text(elli.getAs(sanna, Role.MANAGER, "/designations"));
    assertThat(page).contains("notes from");
  }

  @Test
  void s25_what_is_withheld_is_reached_by_no_address_and_moved_nowhere() throws Exception {
    handOver("none", "");
    for (var path : List.of(old, old + "/history", old + "/moving")) {
      elli.getAs(petri, Role.WORKER, path).andExpect(status().isNotFound());
    }
    var right = new OneFile(beans, petri);
    elli.postAs(petri, old + "/moving", "to", right.code.shown()).andExpect(status().isNotFound());
    assertThat(elli.body("/timeline")).contains(OLD);
  }

  @Test
  void s25_what_one_has_written_oneself_one_reads() throws Exception {
    elli.designate(petri);
    write(petri, 12, "Petri was there before");
    elli.in(
        permit ->
            beans
                .getBean(JdbcClient.class)
                .sql(
                    "update access.designation set ended_by = ?, ended_at = now() where subject_id = ? and worker_id = ?")
                .params(elli.maija.value(), permit.subject().value(), petri.value())
                .update());
    handOver("none", "");
    assertThat(read()).contains("Petri was there before").doesNotContain(OLD);
  }

  @Test
  void s25_the_copy_of_the_person_is_whole_whoever_makes_it() throws Exception {
    handOver("none", "");
    var copy =
        beans.getBean(Doors.class).knock(elli.code, petri).stream()
            .flatMap(permit -> beans.getBean(NotesHolding.class).copy(permit).stream())
            .map(CopyLine::value)
            .toList();
    assertThat(copy).contains(OLD, LATER);
  }

  @Test
  void s25_a_left_draft_of_before_that_day_is_withheld_as_the_notes_are() throws Exception {
    elli.post("/contacts/new/draft", boxes(0, "Half a sentence of before"))
        .andExpect(status().isSeeOther());
    handOver("none", "");
    var anna = elli.colleague("Anna");
    elli.writing(
        permit ->
            beans
                .getBean(JdbcClient.class)
                .sql(
                    """
                    with aged as (update drafts.form_draft set saved_at = saved_at - interval '2 days'
                      where subject_id = :subject)
                    update access.designation set ended_by = worker_id, ended_at = :now
                    where subject_id = :subject and worker_id = :maija
                    """)
                .param("subject", permit.subject().value())
                .param("now", permit.visit().when().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("maija", elli.maija.value())
                .update());
    var half = "Half a sentence of before";
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new"))).doesNotContain(half);
    elli.postAs(petri, "/contacts/new/draft/adoption", "worker", elli.maija.toString());
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new"))).doesNotContain(half);
    assertThat(OneFile.text(elli.getAs(anna, Role.WORKER, "/contacts/new")))
        .as("for whom nothing is withheld it is still there")
        .contains(half);
  }

  @Test
  void a_contact_is_moved_into_a_file_of_which_the_mover_reads_only_what_is_new() throws Exception {
    handOver("none", "");
    var wrong = new OneFile(beans, elli.maija);
    wrong.designate(petri);
    new GivenConsents(wrong).notes();
    wrong.post("/contacts/new", boxes(18, "This was Elli")).andExpect(status().isSeeOther());
    var found = CONTACT.matcher(wrong.body("/timeline"));
    assertThat(found.find()).isTrue();
    wrong
        .postAs(petri, "/contacts/" + found.group(1) + "/moving", "to", elli.code.shown())
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).contains("This was Elli");
  }

  private void handOver(String older, String since) throws Exception {
    elli.post(
            People.by(sanna, Role.MANAGER),
            "/designations",
            "worker",
            petri.toString(),
            "older",
            older,
            "since",
            since)
        .andExpect(status().isSeeOther());
  }

  private String read() throws Exception {
    return OneFile.text(elli.getAs(petri, Role.WORKER, ""))
        + OneFile.text(elli.getAs(petri, Role.WORKER, "/timeline"))
        + OneFile.text(elli.getAs(petri, Role.WORKER, "/timeline?worker=" + elli.maija));
  }

  private void write(WorkerId who, int daysAgo, String text) throws Exception {
    elli.postAs(who, "/contacts/new", boxes(daysAgo, text)).andExpect(status().isSeeOther());
  }

  private String[] boxes(int daysAgo, String text) {
    return new String[] {
      "once",
      UUID.randomUUID().toString(),
      "tab",
      UUID.randomUUID().toString(),
      "channel",
      "phone",
      "outcome",
      "met",
      "day",
      day(daysAgo),
      "text",
      text
    };
  }

  private String day(int daysAgo) {
    LocalDate on = people.visit(elli.maija).today().minusDays(daysAgo);
    return DateTimeFormatter.ofPattern("d.M.uuuu").format(on);
  }
}
