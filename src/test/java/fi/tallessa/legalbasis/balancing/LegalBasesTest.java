package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.SetLimit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.LegalBases;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class LegalBasesTest {

  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

  @Autowired LegalBases legalBases;
  @Autowired BalancingTests tests;
  @Autowired Units units;
  @Autowired Services services;
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Owner owner;

  private ServiceId service;
  private WorkerId sanna;
  private WorkerId heli;

  @BeforeEach
  void aServiceAndTwoManagers() {
    var unit = units.add(new Names("Yksikkö", "Enhet", "Unit"));
    service = services.add(unit, new Names("Avoin talo", "Öppet hus", "Open house"));
    sanna = people.worker(Role.MANAGER);
    heli = people.worker(Role.MANAGER);
  }

  @Test
  void s04_a_service_without_an_approved_balancing_test_opens_no_new_file() {
    refused(LAST, "legalbasis.law.missing");
    write(1, Conclusion.MAY);
    refused(LAST, "legalbasis.law.unapproved");
    decide(1, Outcome.SENT_BACK);
    refused(LAST, "legalbasis.law.unapproved");
    write(2, Conclusion.MAY);
    decide(2, Outcome.APPROVED);

    assertThat(legalBases.forNewFile(service, LAST))
        .isEqualTo(Result.fine(new LegitimateInterest(service, 2, LAST, false)));
    assertThat(legalBases.open(LAST)).containsKey(service);
  }

  @Test
  void d21_an_overdue_test_still_opens_new_files_for_30_days() {
    write(1, Conclusion.MAY);
    decide(1, Outcome.APPROVED);

    assertThat(legalBases.forNewFile(service, LAST.plusDays(30)))
        .isEqualTo(Result.fine(new LegitimateInterest(service, 1, LAST, true)));
    refused(LAST.plusDays(31), "legalbasis.law.lapsed");
    assertThat(legalBases.open(LAST.plusDays(31))).doesNotContainKey(service);
  }

  @Test
  void d21_and_for_fewer_where_the_association_has_set_so() {
    write(1, Conclusion.MAY);
    decide(1, Outcome.APPROVED);
    try (var _ = SetLimit.to(10, Deadline.BALANCING_GRACE, LAST, owner)) {
      var basis = new LegitimateInterest(service, 1, LAST, true);
      assertThat(legalBases.forNewFile(service, LAST.plusDays(10))).isEqualTo(Result.fine(basis));
      assertThat(legalBases.warning(basis).orElseThrow().args()).contains(LAST.plusDays(10));
      refused(LAST.plusDays(11), "legalbasis.law.lapsed");
    }
  }

  @Test
  void s04_the_conclusion_that_we_may_not_opens_no_new_file() {
    write(1, Conclusion.MAY);
    decide(1, Outcome.APPROVED);
    write(2, Conclusion.MAY_NOT);
    decide(2, Outcome.APPROVED);
    refused(LAST, "legalbasis.law.rejected");
  }

  @Test
  void s04_the_author_never_approves_not_even_past_the_application() {
    write(1, Conclusion.MAY);
    var own = new Decision(Outcome.APPROVED, sanna, people.visit(sanna).when(), null);
    assertThatThrownBy(() -> tests.decide(tests.versions(service).getFirst(), own))
        .hasStackTraceContaining("never_by_the_author");
    assertThatThrownBy(
            () ->
                db.sql(
                        """
                        insert into legalbasis.balancing_decision
                        select service_id, version, ?, 'APPROVED', written_by, now(), null
                        from legalbasis.balancing_test where service_id = ?
                        """)
                    .params(heli.value(), service.value())
                    .update())
        .hasStackTraceContaining("foreign key");
  }

  @Test
  void s04_nothing_is_written_without_its_section_on_children() {
    var blank = TestTexts.without(Part.CHILDREN);
    assertThatThrownBy(() -> tests.add(service, 1, blank, LAST, people.visit(sanna)))
        .hasStackTraceContaining("children_thought_of");
  }

  @Test
  void s04_a_test_opens_no_file_of_a_day_before_its_approval() {
    write(1, Conclusion.MAY);
    decide(1, Outcome.APPROVED);
    var today = people.visit(heli).today();
    assertThat(legalBases.forNewFile(service, today).isFine()).isTrue();
    refused(today.minusDays(1), "legalbasis.law.unapproved");
  }

  @Test
  void s04_what_was_written_and_decided_stays_as_it_was() {
    write(1, Conclusion.MAY);
    decide(1, Outcome.APPROVED);
    for (var change :
        new String[] {
          "update legalbasis.balancing_test set children = 'x'",
          "delete from legalbasis.balancing_test",
          "update legalbasis.balancing_decision set outcome = 'APPROVED'",
          "delete from legalbasis.balancing_decision"
        }) {
      assertThatThrownBy(() -> db.sql(change).update())
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void a_number_is_given_once_and_in_order() {
    assertThat(tests.add(service, 2, TestTexts.weighing(Conclusion.MAY), LAST, people.visit(sanna)))
        .isFalse();
    write(1, Conclusion.MAY);
    assertThat(tests.add(service, 1, TestTexts.weighing(Conclusion.MAY), LAST, people.visit(heli)))
        .isFalse();
    assertThat(tests.versions(service)).hasSize(1);
  }

  private void refused(LocalDate day, String key) {
    assertThat(legalBases.forNewFile(service, day).problems())
        .extracting(Problem::field, Problem::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("service", key));
    assertThat(legalBases.open(day)).doesNotContainKey(service);
  }

  private void write(int version, Conclusion conclusion) {
    assertThat(
            tests.add(service, version, TestTexts.weighing(conclusion), LAST, people.visit(sanna)))
        .isTrue();
  }

  private void decide(int version, Outcome outcome) {
    var newest = tests.versions(service).getFirst();
    assertThat(newest.number()).isEqualTo(version);
    var decision = new Decision(outcome, heli, people.visit(heli).when(), "Say more");
    assertThat(tests.decide(newest, decision)).isTrue();
    assertThat(tests.decide(newest, decision)).isFalse();
  }
}
