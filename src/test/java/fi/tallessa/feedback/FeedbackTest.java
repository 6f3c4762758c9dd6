package fi.tallessa.feedback;

import static fi.tallessa.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.Customers;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What people say of a service belongs to nobody, and is read when nobody can be guessed. */
@RegisterTest
class FeedbackTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Rounds rounds;
  @Autowired OldRounds night;
  @Autowired Owner owner;
  @Autowired MovableClock clock;

  private WorkerId sanna;
  private Round round;

  @BeforeEach
  void asked() throws Exception {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    round = begun(customers.service());
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  private Round begun(ServiceId service) throws Exception {
    var once = UUID.randomUUID();
    var until = people.visit(sanna).today().plusDays(14);
    for (int n = 0; n < 2; n++) {
      var answer =
          web.perform(
                  as(
                      sanna,
                      Role.MANAGER,
                      post("/feedback")
                          .param("service", service.toString())
                          .param("once", once.toString())
                          .param(
                              "until",
                              until.getDayOfMonth()
                                  + "."
                                  + until.getMonthValue()
                                  + "."
                                  + until.getYear())))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).isEqualTo(303);
    }
    return rounds.byId(once).orElseThrow();
  }

  @Test
  void what_was_answered_is_read_by_managers_when_it_is_over_and_five_have_answered()
      throws Exception {
    for (int n = 0; n < 4; n++) {
      assertThat(send("listened", "5", "text", "I was heard").getStatus()).isEqualTo(303);
    }
    assertThat(page(sanna, Role.MANAGER)).doesNotContain("I was heard", "people answered");
    over();
    assertThat(page(sanna, Role.MANAGER))
        .contains("4 people answered")
        .doesNotContain("I was heard");

    round = begun(round.service());
    for (int n = 0; n < 5; n++) {
      send("listened", "5", "helped", "2", "text", "I was heard");
    }
    assertThat(page(sanna, Role.MANAGER)).doesNotContain("I was heard");
    over();
    assertThat(page(sanna, Role.MANAGER))
        .contains("5 people answered", "I was heard", "<td class=\"num\">5</td>");
    assertThat(page(people.worker("Maija", Role.WORKER), Role.WORKER))
        .doesNotContain("I was heard");
    assertThat(send("listened", "5").getStatus())
        .as("one that is over is not there")
        .isEqualTo(404);
  }

  @Test
  void whoever_ends_a_round_sooner_reads_nothing_sooner() throws Exception {
    for (int n = 0; n < 5; n++) {
      send("listened", "5", "text", "I was heard");
    }
    end();
    assertThat(send("listened", "5").getStatus()).as("closed").isEqualTo(404);
    assertThat(page(sanna, Role.MANAGER))
        .contains("and not sooner")
        .doesNotContain("I was heard", "people answered");
    over();
    assertThat(page(sanna, Role.MANAGER)).contains("5 people answered", "I was heard");
  }

  @Test
  void of_each_question_and_of_words_nothing_is_read_that_fewer_than_five_gave() throws Exception {
    for (int n = 0; n < 4; n++) {
      send("listened", "5", "helped", "2", "text", "I was heard");
    }
    send("listened", "5");
    over();
    var page = page(sanna, Role.MANAGER);
    assertThat(page)
        .contains(
            "<td class=\"num\">5</td>", "Fewer than five answered this", "Fewer than five wrote")
        .doesNotContain("<td class=\"num\">4</td>", "I was heard");
  }

  @Test
  void a_round_lasts_two_weeks_at_least() {
    var today = LocalDate.of(2026, 11, 28);
    var service = round.service();
    assertThat(read(service, "10.12.2026", today).isFine()).isFalse();
    assertThat(read(service, "11.12.2026", today).isFine()).isTrue();
    var brief = new Round(round.id(), "", service, new DateRange(today, today), true);
    assertThat(brief.readable(today.plusDays(13))).isFalse();
    assertThat(brief.readable(today.plusDays(14))).isTrue();
  }

  private static Result<RoundForm.Read> read(ServiceId service, String until, LocalDate today) {
    return new RoundForm(service.toString(), until, "").read(List.of(service), today);
  }

  @Test
  void it_runs_out_by_itself() throws Exception {
    send("listened", "5");
    clock.move(Duration.ofDays(15));
    assertThat(send("listened", "5").getStatus()).isEqualTo(404);
    assertThat(page(sanna, Role.MANAGER)).contains("One person answered");
  }

  /** No person, no worker, no address, no moment: no column could hold any of them. */
  @Test
  void an_answer_joins_no_file() {
    var columns =
        owner
            .db()
            .sql(
                """
                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                where table_schema = 'feedback' and table_name <> 'round'
                """)
            .query(String.class)
            .list();
    assertThat(columns)
        .containsExactlyInAnyOrder(
            "sheet.round_id uuid",
            "sheet.id uuid",
            "counter.round_id uuid",
            "counter.question text",
            "counter.mark integer",
            "counter.times integer",
            "remark.round_id uuid",
            "remark.id uuid",
            "remark.sealed bytea");
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select distinct confrelid::regclass::text from pg_constraint
                    where contype = 'f' and connamespace = 'feedback'::regnamespace
                    union
                    select conrelid::regclass::text from pg_constraint
                    where contype = 'f' and confrelid::regclass::text like 'feedback.%'
                      and connamespace <> 'feedback'::regnamespace
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("association.service", "feedback.round");
  }

  @Test
  void it_is_erased_a_year_after_the_last_day() throws Exception {
    send("listened", "5", "text", "I was heard");
    var until = round.days().until();
    night.run(Night.of(until.plusYears(1), Instant.EPOCH));
    assertThat(rounds.byId(round.id())).as("a year, that day included").isPresent();
    night.run(Night.of(until.plusYears(1).plusDays(1), Instant.EPOCH));
    assertThat(rounds.byId(round.id())).isEmpty();
  }

  @Test
  void words_that_may_tell_are_shown_before_they_are_sent() throws Exception {
    var asked = send("text", "Thanks that Maija listened");
    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(asked.getContentAsString())
        .contains("<bdi>Maija</bdi>", "Thanks that Maija listened");
    var hash = SheetForm.of("Thanks that Maija listened");
    assertThat(
            send("text", "Thanks that Petri listened", "marked", "as-is", "asked", hash)
                .getStatus())
        .as("said of other words")
        .isEqualTo(422);
    for (int n = 0; n < 5; n++) {
      send("text", "Thanks that Maija listened", "marked", "out", "asked", hash);
    }
    over();
    assertThat(page(sanna, Role.MANAGER))
        .contains("Thanks that … listened")
        .doesNotContain("Maija");
  }

  @Test
  void s19_an_identity_code_is_refused() throws Exception {
    var answer = send("text", "My code is 131052-308T");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("text-problem");
  }

  @Test
  void a_form_sent_twice_counts_once_and_nothing_is_no_answer() throws Exception {
    var once = UUID.randomUUID().toString();
    for (int n = 0; n < 7; n++) {
      send("listened", "5", "once", once);
    }
    assertThat(send("listened", "").getStatus()).isEqualTo(422);
    assertThat(send("listened", "6").getStatus()).isEqualTo(422);
    over();
    assertThat(page(sanna, Role.MANAGER)).contains("One person answered");
  }

  @Test
  void so_many_a_minute_and_nothing_of_who_sends_is_kept() {
    var pace = new Pace();
    var at = Instant.parse("2026-11-28T10:00:00Z");
    for (int n = 0; n < 30; n++) {
      assertThat(pace.may(round.id(), at)).isTrue();
    }
    assertThat(pace.may(round.id(), at)).isFalse();
    assertThat(pace.may(UUID.randomUUID(), at)).as("another round").isTrue();
    assertThat(pace.may(round.id(), at.plusSeconds(60))).isTrue();
  }

  @Test
  void d28_a_link_that_is_none_is_not_there() throws Exception {
    for (var token : List.of("x", "A".repeat(22), round.token() + "a")) {
      assertThat(
              web.perform(get("/feedback/" + token).secure(true))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isEqualTo(404);
    }
  }

  private void over() {
    clock.move(Duration.ofDays(15));
  }

  private void end() throws Exception {
    web.perform(as(sanna, Role.MANAGER, post(round.path() + "/end")));
  }

  private String page(WorkerId who, Role role) throws Exception {
    return web.perform(as(who, role, get(round.path())))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse send(String... pairs) throws Exception {
    var form = post(round.link()).secure(true).header("Accept-Language", "en").with(csrf());
    for (int i = 0; i < pairs.length; i += 2) {
      form.param(pairs[i], pairs[i + 1]);
    }
    var answer = web.perform(form).andReturn().getResponse();
    answer.setCharacterEncoding("UTF-8");
    return answer;
  }
}
