package fi.tallessa.casework.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.access.PartRestrictions;
import fi.tallessa.access.Runs;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Counted;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Which answers about the benefit are told to whoever counts (S9, T10). */
@RegisterTest
class CountedBenefitsTest {

  @Autowired ApplicationContext beans;
  @Autowired CountedBenefits counted;
  @Autowired Runs runs;
  @Autowired TransactionTemplate transaction;
  private OneFile elli;
  private SubjectId subject;
  private LocalDate today;

  @BeforeEach
  void anAnswer() throws Exception {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    subject = elli.in(permit -> permit.subject());
    today = elli.visit(elli.maija).today();
    var plan = new Planned(elli);
    plan.answered(plan.aim(), "4", today.toString());
  }

  @Test
  void s43_an_answer_is_counted_until_it_may_only_be_kept() {
    assertThat(told()).containsExactly(new Counted.Helped(subject, today, Optional.of(4)));
    elli.freeze();
    assertThat(told()).as("all of the file").isEmpty();
  }

  @Test
  void s43_whoever_objects_to_statistics_alone_is_asked_and_not_counted() {
    elli.freeze("phone");
    assertThat(told()).as("that has no figure").hasSize(1);
    elli.freeze("statistics");
    assertThat(told()).isEmpty();
    elli.writing(
        permit -> {
          beans.getBean(PartRestrictions.class).end(permit, "statistics");
          return null;
        });
    assertThat(told()).as("when it is over").hasSize(1);
  }

  private List<Counted> told() {
    var at = elli.visit(elli.maija).when();
    return transaction.execute(status -> counted.of(keys(at), new DateRange(today, today), at));
  }

  private Map<SubjectId, WrappedKey> keys(Instant at) {
    return runs.some("statistics.test", List.of(subject), at).stream()
        .collect(toMap(Runs.Met::subject, Runs.Met::key));
  }
}
