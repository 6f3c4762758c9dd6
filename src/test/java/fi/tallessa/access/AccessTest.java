package fi.tallessa.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Role;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class AccessTest {

  private enum TestAction implements Action {
    READ;

    @Override
    public String code() {
      return "test.read";
    }

    @Override
    public Kind kind() {
      return Kind.READ;
    }
  }

  record Note(String words) {}

  private static final Shape<Note> NOTE = Shape.of("test.note", Note.class);

  @Autowired Access access;
  @Autowired Vault vault;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;

  @Test
  void s25_registering_designates_the_registrar_and_nobody_else() {
    var maija = people.worker(Role.WORKER);
    var celia = people.worker(Role.WORKER);
    var permit = register(maija);

    assertThat(knock(permit, maija)).isInstanceOf(Entry.Open.class);
    assertThat(knock(permit, celia)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void s08_a_permit_is_its_line_in_the_log() {
    var maija = people.worker(Role.WORKER);
    var permit = register(maija);
    var opened = ((Entry.Open<Permit>) knock(permit, maija)).value();

    var line =
        db.sql(
                "select worker_id, subject_id, action, purpose, ground from audit.access_log where line = ?")
            .param(opened.line())
            .query()
            .singleRow();
    assertThat(line)
        .containsEntry("worker_id", maija.value())
        .containsEntry("subject_id", permit.subject().value())
        .containsEntry("action", "test.read")
        .containsEntry("purpose", "CUSTOMER_WORK")
        .containsEntry("ground", "DESIGNATED");
  }

  @Test
  void s25_a_line_manager_says_why_first() {
    var maija = people.worker(Role.WORKER);
    var sanna = people.worker(Role.MANAGER);
    var heli = people.worker(Role.MANAGER);
    people.leads(sanna, maija);
    var permit = register(maija);

    assertThat(knock(permit, sanna)).isEqualTo(Entry.closed(Refusal.NEEDS_REASON));
    assertThat(knock(permit, heli)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void s37_what_one_key_seals_no_other_person_opens() {
    var maija = people.worker(Role.WORKER);
    var first = register(maija);
    var second = register(maija);
    var sealed = vault.open(first).seal(NOTE, 1, 1, new Note("for this person"));

    assertThat(vault.open(first).unseal(NOTE, 1, 1, sealed).words()).isEqualTo("for this person");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> vault.open(second).unseal(NOTE, 1, 1, sealed))
        .isInstanceOf(fi.tallessa.vault.SealBroken.class);
  }

  private Permit register(fi.tallessa.kernel.WorkerId worker) {
    return transaction.execute(status -> access.register(TestAction.READ, people.visit(worker)));
  }

  private Entry<Permit> knock(Permit permit, fi.tallessa.kernel.WorkerId worker) {
    return transaction.execute(
        status -> access.enter(TestAction.READ, permit.code(), people.visit(worker)));
  }
}
