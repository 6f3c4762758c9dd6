package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Chain and count put back together to what both were before, as out of an old backup: each fits
 * the other, and the marks beside the access log fit neither (S6).
 */
@RegisterTest
class PutBackTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired JdbcClient db;
  @Autowired Verification verification;
  @Autowired VerifyConsents command;
  OneFile elli;
  Given given;
  ItemId notes;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    given = new Given(elli);
    notes = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER))).notes();
  }

  @Test
  void s06_a_withdrawal_that_an_old_backup_undid_is_named_by_the_page_and_the_command()
      throws Exception {
    given.yes(notes);
    var count = count();
    given.withdraw(notes);
    assertThat(found()).isEmpty();
    putBack(2, count);
    assertThat(given.consent(notes).state()).as("it holds again").contains(ConsentState.GIVEN);
    assertThat(elli.body("/consents/" + notes))
        .contains("Entry 3 is not as it was written: the access log knows of it, and it is gone");
    assertThat(found()).containsExactly("event 3: PUT_BACK");
    assertThat(command.verify()).isEqualTo(1);
    given.withdraw(notes);
    assertThat(found())
        .as("what comes after does not hide it")
        .containsExactly("event 3: REPLACED");
  }

  @Test
  void s06_a_consent_of_which_nothing_is_left_is_missed_too() throws Exception {
    given.yes(notes);
    putBack(0, null);
    assertThat(found()).containsExactly("event 1: PUT_BACK");
  }

  @Test
  void s06_the_application_adds_marks_and_changes_none() throws Exception {
    given.yes(notes);
    for (var sql : List.of("update audit.mark set place = chain", "delete from audit.mark")) {
      assertThatThrownBy(() -> db.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }
  }

  private Map<String, Object> count() {
    return owner
        .db()
        .sql("select version, sealed from legalbasis.consent_head where subject_id = ?")
        .param(subject())
        .query()
        .singleRow();
  }

  private void putBack(int events, Map<String, Object> count) {
    owner
        .db()
        .sql("delete from legalbasis.consent_event where subject_id = ? and number > ?")
        .params(subject(), events)
        .update();
    owner
        .db()
        .sql(
            count == null
                ? "delete from legalbasis.consent_head where subject_id = ?"
                : "update legalbasis.consent_head set version = ?, sealed = ? where subject_id = ?")
        .params(
            count == null
                ? List.of(subject())
                : List.of(count.get("version"), count.get("sealed"), subject()))
        .update();
  }

  private List<String> found() {
    return verification.all(people.visit(elli.maija).when()).findings().stream()
        .filter(found -> found.code().equals(elli.code))
        .map(Object::toString)
        .map(found -> found.substring(found.indexOf("event")))
        .toList();
  }

  private UUID subject() {
    return elli.in(permit -> permit.subject().value());
  }
}
