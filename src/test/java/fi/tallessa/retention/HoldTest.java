package fi.tallessa.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 6, point 2: only a legal hold blocks, with a ground, a day to look again, two people. */
@RegisterTest
@Tag("elsewhere")
class HoldTest {

  private static final Pattern CONFIRM =
      Pattern.compile("/reviews/holds/[0-9a-f-]{36}/confirmation");
  private static final String WHY = "A claim at the district court";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired MockMvc browser;
  @Autowired MovableClock clock;

  private OneFile elli;
  private WorkerId sanna;
  private WorkerId heli;
  private LocalDate today;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    heli = people.worker("Heli Koski", Role.MANAGER);
    people.leads(sanna, elli.maija);
    today = elli.visit(elli.maija).today();
    owner.db().sql("delete from retention.hold").update();
  }

  @AfterEach
  void back() {
    clock.setBack();
  }

  @Test
  void art17_one_sets_it_and_another_confirms_it() throws Exception {
    assertThat(get(sanna, elli.address("/hold"))).contains("Nothing stops erasing");
    assertThat(set(sanna).getStatus()).isEqualTo(303);
    assertThat(get(sanna, elli.address("/hold")))
        .contains("legal claim", WHY, "Waits for a second person")
        .doesNotContain("Elli");
    assertThat(get(sanna, "/reviews/holds"))
        .contains(elli.code.shown(), "For somebody else to confirm")
        .doesNotContain(WHY);
    var address = confirmation(heli);
    assertThat(post(sanna, Role.MANAGER, address).getStatus()).as("nobody alone").isEqualTo(404);
    assertThat(post(heli, Role.MANAGER, address).getStatus()).isEqualTo(303);
    assertThat(get(sanna, elli.address("/hold"))).contains("Confirmed by Heli Koski");
    assertThat(post(heli, Role.MANAGER, address).getStatus()).as("once").isEqualTo(404);
  }

  @Test
  void art17_who_advises_or_approves_from_outside_may_be_the_second() throws Exception {
    for (var role : new Role[] {Role.DATA_PROTECTION, Role.APPROVER}) {
      owner.db().sql("delete from retention.hold").update();
      set(sanna);
      var second = people.worker(role);
      var list = page(second, role, "/reviews/holds");
      assertThat(list).contains(elli.code.shown()).doesNotContain(WHY, "/hold\"");
      var found = CONFIRM.matcher(list);
      assertThat(found.find()).isTrue();
      assertThat(post(second, role, found.group()).getStatus()).isEqualTo(303);
      assertThat(CONFIRM.matcher(page(second, role, "/reviews/holds")).find()).isFalse();
    }
  }

  @Test
  void art17_what_nobody_confirms_lapses_after_a_week() throws Exception {
    set(sanna);
    clock.move(Duration.ofDays(7));
    assertThat(get(sanna, elli.address("/hold"))).contains("Waits for a second person");
    clock.move(Duration.ofDays(1));
    assertThat(get(sanna, elli.address("/hold"))).contains("it stops nothing");
    assertThat(get(heli, "/reviews/holds")).contains("it stops nothing");
  }

  @Test
  void art17_one_alone_holds_nothing_again_and_again() throws Exception {
    set(sanna);
    post(sanna, Role.MANAGER, elli.address("/hold/end"), "reason", "To set it anew");
    set(sanna);
    assertThat(get(sanna, elli.address("/hold"))).contains("it stops nothing");
    assertThat(post(heli, Role.MANAGER, confirmation(heli)).getStatus()).isEqualTo(303);
    assertThat(get(sanna, elli.address("/hold"))).contains("Confirmed by Heli Koski");
    post(sanna, Role.MANAGER, elli.address("/hold/end"), "reason", "The claim was settled");
    set(sanna);
    assertThat(get(sanna, elli.address("/hold")))
        .as("after one that two had agreed on")
        .contains("Waits for a second person");
  }

  @Test
  void art17_what_is_lifted_just_then_is_confirmed_by_nobody() throws Exception {
    set(sanna);
    var address = confirmation(heli);
    var lifted = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(2)) {
      var lifting =
          pool.submit(
              () ->
                  elli.writing(
                      permit -> {
                        int rows = lift(permit);
                        lifted.countDown();
                        await(done);
                        return rows;
                      }));
      await(lifted);
      var confirming = pool.submit(() -> post(heli, Role.MANAGER, address).getStatus());
      assertThatThrownBy(() -> confirming.get(700, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      done.countDown();
      assertThat(lifting.get(20, TimeUnit.SECONDS)).isEqualTo(1);
      assertThat(confirming.get(20, TimeUnit.SECONDS)).isEqualTo(404);
    } finally {
      done.countDown();
    }
  }

  private int lift(Permit permit) {
    return beans
        .getBean(JdbcClient.class)
        .sql("update retention.hold set until_at = now(), ended_by = ? where subject_id = ?")
        .params(sanna.value(), permit.subject().value())
        .update();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  @Test
  void art17_on_its_day_somebody_looks_again_or_lifts_it_with_a_reason() throws Exception {
    set(sanna);
    post(heli, Role.MANAGER, confirmation(heli));
    clock.move(Duration.ofDays(30));
    assertThat(get(sanna, elli.address("/hold"))).contains("To be looked at now");
    assertThat(get(sanna, "/reviews/holds")).contains("To be looked at now");
    var later = TypedDay.typed(today.plusDays(60));
    assertThat(post(sanna, Role.MANAGER, elli.address("/hold/review"), "reviewOn", later))
        .returns(303, MockHttpServletResponse::getStatus);
    assertThat(get(sanna, elli.address("/hold"))).doesNotContain("To be looked at now");
    assertThat(post(sanna, Role.MANAGER, elli.address("/hold/end"), "reason", "x"))
        .as("a letter is no reason")
        .returns(422, MockHttpServletResponse::getStatus);
    post(sanna, Role.MANAGER, elli.address("/hold/end"), "reason", "The claim was settled");
    assertThat(get(sanna, elli.address("/hold")))
        .contains("Nothing stops erasing", "The claim was settled", "Lifted by Sanna Aalto");
    assertThat(elli.lines("retention.hold.lift")).isEqualTo(1);
  }

  @Test
  void art17_beyond_two_years_a_second_person_agrees_again() throws Exception {
    set(sanna);
    post(heli, Role.MANAGER, confirmation(heli));
    review(360);
    clock.move(Duration.ofDays(359));
    review(360);
    assertThat(get(sanna, elli.address("/hold")))
        .as("within what two had agreed to")
        .contains("Confirmed by Heli Koski", "If you choose a day after ")
        .doesNotContain("Left in place");
    clock.move(Duration.ofDays(359));
    review(30);
    assertThat(get(sanna, elli.address("/hold")))
        .contains("Waits for a second person", "Left in place beyond two years by Sanna Aalto");
    clock.move(Duration.ofDays(8));
    review(60);
    assertThat(get(sanna, elli.address("/hold")))
        .as("once more alone")
        .contains("it stops nothing");
    var address = confirmation(heli);
    assertThat(post(sanna, Role.MANAGER, address).getStatus()).as("nobody alone").isEqualTo(404);
    assertThat(post(heli, Role.MANAGER, address).getStatus()).isEqualTo(303);
    assertThat(get(sanna, elli.address("/hold"))).contains("Confirmed by Heli Koski");
  }

  @Test
  void art17_whoever_may_be_the_second_reads_on_their_first_page_that_a_hold_waits()
      throws Exception {
    set(sanna);
    var ruled = people.worker(Role.MANAGER);
    elli.bar(ruled);
    assertThat(get(heli, "/")).contains(WAITS, "/reviews/holds");
    for (var role : new Role[] {Role.DATA_PROTECTION, Role.APPROVER}) {
      assertThat(page(people.worker(role), role, "/")).as("" + role).contains(WAITS);
    }
    assertThat(get(sanna, "/")).as("nobody is the second after themselves").doesNotContain(WAITS);
    assertThat(get(ruled, "/")).as("K15").doesNotContain(WAITS);
    assertThat(page(elli.maija, Role.WORKER, "/")).doesNotContain(WAITS);
    post(heli, Role.MANAGER, confirmation(heli));
    assertThat(get(heli, "/")).doesNotContain(WAITS);
  }

  private static final String WAITS = "A legal hold waits for a second person";

  /** Nobody has pressed anything since. */
  @Test
  void art17_a_hold_nobody_touches_is_told_after_two_years_and_holds_on() throws Exception {
    set(sanna);
    post(heli, Role.MANAGER, confirmation(heli));
    clock.move(Duration.ofDays(ChronoUnit.DAYS.between(today, today.plusYears(2))));
    assertThat(get(heli, "/")).as("on the last day").doesNotContain(WAITS);
    assertThat(get(heli, "/reviews/holds")).contains("To be looked at now");
    clock.move(Duration.ofDays(1));
    for (var who : List.of(sanna, heli)) {
      assertThat(get(who, "/")).contains(WAITS);
      assertThat(get(who, "/reviews/holds")).contains("Past two years: two people agree again");
    }
    assertThat(get(sanna, elli.address("/hold")))
        .contains("Past two years: two people agree again", "Confirmed by Heli Koski")
        .doesNotContain("it stops nothing");
    review(30);
    assertThat(get(sanna, "/")).as("it waits for another one now").doesNotContain(WAITS);
    assertThat(get(heli, "/")).contains(WAITS);
    assertThat(get(heli, "/reviews/holds"))
        .contains("Set by Sanna Aalto", "Left in place beyond two years by Sanna Aalto");
  }

  /** Looks at it again, and leaves it for so many days. */
  private void review(int days) throws Exception {
    var later = TypedDay.typed(elli.visit(elli.maija).today().plusDays(days));
    assertThat(post(sanna, Role.MANAGER, elli.address("/hold/review"), "reviewOn", later))
        .returns(303, MockHttpServletResponse::getStatus);
  }

  @Test
  void who_was_slower_keeps_every_word() throws Exception {
    set(sanna);
    var answer = set(sanna);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Somebody else has just set a legal hold", WHY);
  }

  @Test
  void k15_who_may_never_open_the_file_learns_of_no_hold_and_of_no_day() throws Exception {
    set(sanna);
    elli.bar(heli);
    assertThat(get(heli, "/reviews/holds")).doesNotContain(elli.code.shown());
    assertThat(status(heli, elli.address("/hold"))).isEqualTo(404);
    var address = confirmation(people.worker(Role.MANAGER));
    assertThat(post(heli, Role.MANAGER, address).getStatus()).isEqualTo(404);
  }

  @Test
  void d28_a_manager_of_others_sets_none_here() throws Exception {
    assertThat(status(heli, elli.address("/hold"))).isEqualTo(404);
    assertThat(set(heli).getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse set(WorkerId who) throws Exception {
    return post(
        who,
        Role.MANAGER,
        elli.address("/hold"),
        "ground",
        "legal_claim",
        "reviewOn",
        TypedDay.typed(today.plusDays(30)),
        "reason",
        WHY);
  }

  private String confirmation(WorkerId who) throws Exception {
    var found = CONFIRM.matcher(get(who, "/reviews/holds"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private String get(WorkerId who, String path) throws Exception {
    return page(who, Role.MANAGER, path);
  }

  private int status(WorkerId who, String path) throws Exception {
    return browser
        .perform(People.as(who, Role.MANAGER, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private String page(WorkerId who, Role role, String path) throws Exception {
    var asked = MockMvcRequestBuilders.get(path).header("Accept-Language", "en");
    return browser
        .perform(People.as(who, role, asked))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse post(WorkerId who, Role role, String path, String... pairs)
      throws Exception {
    var asked = MockMvcRequestBuilders.post(path).header("Accept-Language", "en").with(csrf());
    for (int i = 0; i < pairs.length; i += 2) {
      asked.param(pairs[i], pairs[i + 1]);
    }
    return browser.perform(People.as(who, role, asked)).andReturn().getResponse();
  }
}
