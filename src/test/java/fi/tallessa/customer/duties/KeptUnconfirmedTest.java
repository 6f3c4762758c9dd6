package fi.tallessa.customer.duties;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.PartRestrictions;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Asked;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Permit;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A number that a school told, and that is contested: nobody is asked whether it is right. */
@RegisterTest
class KeptUnconfirmedTest {

  @Autowired ApplicationContext beans;
  @Autowired ErasingUnconfirmed erasing;
  @Autowired PartRestrictions parts;
  @Autowired Owner owner;

  @Test
  void s46_d13_what_may_only_be_kept_goes_in_no_night_and_once_it_is_used_again_it_does() {
    var elli = new OneFile(beans);
    elli.writing(
        permit -> {
          beans.getBean(Renewal.class).of(permit);
          parts.begin(permit, "phone");
          return null;
        });
    dueToday(elli);
    night(elli);
    assertThat(phone(elli)).map(Datum::asked).contains(Asked.FROZEN);
    elli.writing(
        permit -> {
          parts.end(permit, "phone");
          return null;
        });
    assertThat(phone(elli)).as("its day has come").isEmpty();
    assertThat(rows(elli)).isEqualTo(1);
    night(elli);
    assertThat(rows(elli)).isZero();
  }

  /** Whoever takes many in a night has read the clock before. */
  @Test
  void s46_what_may_only_be_kept_since_the_night_began_stays() {
    var elli = new OneFile(beans);
    elli.writing(
        permit -> {
          beans.getBean(Renewal.class).of(permit);
          return null;
        });
    dueToday(elli);
    elli.freeze();
    night(elli, elli.visit(elli.maija).when().minusSeconds(60));
    assertThat(rows(elli)).isEqualTo(1);
  }

  private void dueToday(OneFile elli) {
    var visit = elli.visit(elli.maija);
    assertThat(
            owner
                .db()
                .sql(
                    """
                    update customer.unverified set due_on = ?
                    where subject_id = ? and field = 'phone'
                    """)
                .params(visit.today(), elli.in(Permit::subject).value())
                .update())
        .isEqualTo(1);
  }

  private void night(OneFile elli) {
    night(elli, elli.visit(elli.maija).when());
  }

  private void night(OneFile elli, Instant began) {
    var today = elli.visit(elli.maija).today();
    while (!erasing.some(today, began).isEmpty()) {
      // Some at a time.
    }
  }

  private Optional<Datum> phone(OneFile elli) {
    return elli.in(permit -> beans.getBean(Data.class).card(permit).of(Field.PHONE))
        .map(Kept::datum);
  }

  private long rows(OneFile elli) {
    return owner
        .db()
        .sql(
            """
            select count(*) from customer.datum join access.file using (subject_id)
            where file.code = ? and field = 'phone'
            """)
        .param(elli.code.value())
        .query(Long.class)
        .single();
  }
}
