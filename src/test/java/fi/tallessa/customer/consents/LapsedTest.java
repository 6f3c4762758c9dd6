package fi.tallessa.customer.consents;

import static fi.tallessa.legalbasis.consent.ConsentState.EXPIRED;
import static fi.tallessa.legalbasis.consent.ConsentState.GIVEN;
import static fi.tallessa.legalbasis.consent.ConsentState.REFUSED;
import static fi.tallessa.legalbasis.consent.ConsentState.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A consent whose last day is past, asked again before the night has said that it is over. */
@RegisterTest
class LapsedTest {

  @Autowired ApplicationContext beans;
  @Autowired Asks asks;
  @Autowired Answering answering;
  @Autowired Owner owner;
  OneFile elli;
  Given given;
  ItemId other;
  LocalDate lastDay;

  @BeforeEach
  void keptOnItsLastDay() throws Exception {
    elli = new OneFile(beans);
    given = new Given(elli);
    lastDay = elli.visit(elli.maija).today();
    var consents = new GivenConsents(elli);
    other = consents.given(consents.items().other(), lastDay);
    elli.post(
        "/other/new", "text", "Likes horses", "source", "mother", "once", "" + UUID.randomUUID());
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void c3_a_yes_after_the_last_day_is_given_anew_and_never_a_renewal() {
    answered("yes", lastDay.plusDays(1));
    assertThat(given.states(other)).containsExactly(REQUESTED, GIVEN, EXPIRED, REQUESTED, GIVEN);
  }

  @Test
  void c3_a_no_after_the_last_day_takes_nothing_back_that_was_over() {
    answered("no", lastDay.plusDays(1));
    assertThat(given.states(other)).containsExactly(REQUESTED, GIVEN, EXPIRED, REQUESTED, REFUSED);
  }

  @Test
  void c3_what_had_lapsed_is_erased_in_the_next_night_whatever_was_answered() {
    answered("yes", lastDay.plusDays(1));
    night(lastDay.plusDays(2));
    assertThat(kept()).isZero();
    assertThat(given.states(other)).hasSize(5);
  }

  private void answered(String answer, LocalDate day) {
    var early =
        new Visit(
            elli.maija, day.atTime(0, 40).atZone(Visit.ZONE).toInstant(), Purpose.CUSTOMER_WORK);
    var asking =
        open(asks.ask(new AskForm(given.asking(other)), Sending.TO_BE_DONE, elli.code, early))
            .orElseThrow();
    var form =
        new AnswerForm(
            Map.of(
                "paper", "yes", "language", "en", "told", given.told(), "answer." + other, answer));
    var screen = elli.address("/consents/asked/" + asking + "/screen");
    SecurityContextHolder.getContext().setAuthentication(People.handing(elli.maija, screen));
    try {
      open(answering.answer(asking.toString(), form, Sending.TO_BE_DONE, elli.code, early));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static <T> T open(Entry<Result<T>> entry) {
    return entry.stream().findFirst().orElseThrow().sure();
  }

  private void night(LocalDate day) {
    beans.getBeansOfType(NightJob.class).values().stream()
        .filter(job -> job.code().equals("legalbasis.night.consents"))
        .forEach(job -> job.run(Night.of(day, day.atTime(2, 30).atZone(Visit.ZONE).toInstant())));
  }

  private long kept() {
    return owner
        .db()
        .sql("select count(*) from customer.other_information where subject_id = ?")
        .param(elli.<UUID>in(permit -> permit.subject().value()))
        .query(Long.class)
        .single();
  }
}
