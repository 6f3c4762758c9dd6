package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Grants count as the nights of the period found them. */
@RegisterTest
class FundingTest {

  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2003, 12, 31);

  @Autowired Funding funding;
  @Autowired Grants grants;
  @Autowired Owner owner;

  private final GrantId grant = new GrantId(UUID.randomUUID());

  @BeforeEach
  void given() {
    grants.add(new Grant(grant, "STEA", "3", "Open house", new DateRange(FIRST, LAST), 1));
  }

  @AfterEach
  void nothing() {
    untick();
    owner.db().sql("delete from statistics.funding").update();
  }

  private void tick() {
    owner
        .db()
        .sql(
            """
            insert into association.service_grant (service_id, grant_id)
            select id, ? from association.service order by id limit 1
            """)
        .param(grant.value())
        .update();
  }

  private void untick() {
    owner
        .db()
        .sql("delete from association.service_grant where grant_id = ?")
        .param(grant.value())
        .update();
  }

  private boolean paidIn2003() {
    return funding.on(LAST).stream().anyMatch(one -> one.grant().equals(grant.value()));
  }

  @Test
  void s09_a_grant_thought_of_when_the_period_is_over_counts_in_none() {
    funding.see(LAST);
    tick();
    funding.see(LAST.plusDays(1));
    assertThat(paidIn2003()).isFalse();
    assertThat(funding.on(LAST.plusDays(1))).anyMatch(one -> one.grant().equals(grant.value()));
  }

  @Test
  void what_is_unticked_later_takes_nothing_from_the_year_that_was_paid() {
    tick();
    funding.see(LAST);
    funding.see(LAST);
    untick();
    funding.see(LAST.plusDays(1));
    assertThat(paidIn2003()).isTrue();
    assertThat(funding.on(LAST.plusDays(1))).noneMatch(one -> one.grant().equals(grant.value()));
  }

  @Test
  void s09_other_days_typed_when_the_period_is_over_change_nothing_in_it() {
    tick();
    funding.see(LAST);
    owner
        .db()
        .sql("update association.grant set from_day = from_day + 60 where id = ?")
        .param(grant.value())
        .update();
    funding.see(LAST.plusDays(1));
    assertThat(funding.on(LAST).stream().filter(one -> one.grant().equals(grant.value())))
        .singleElement()
        .extracting(one -> one.days().from())
        .isEqualTo(FIRST);
  }

  @Test
  void what_was_a_mistake_and_put_right_while_it_went_on_does_not_count() {
    tick();
    funding.see(FIRST);
    untick();
    funding.see(FIRST.plusDays(1));
    assertThat(paidIn2003()).isFalse();
    tick();
    funding.see(FIRST.plusDays(2));
    assertThat(paidIn2003()).isTrue();
  }
}
