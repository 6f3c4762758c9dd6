package fi.tallessa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
@Tag("elsewhere")
class AccessTest {

  record Note(String words) {}

  private static final Shape<Note> NOTE = Shape.of("test.note", Note.class);

  @Autowired Access access;
  @Autowired Restrictions restrictions;
  @Autowired Vault vault;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;
  @Autowired Statements statements;

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
                """
                select worker_id, subject_id, action, kind, purpose, ground,
                  abs(extract(epoch from at - ?)) < 60 as just_now
                from audit.access_log where line = ?
                """)
            .params(people.visit(maija).when().atOffset(ZoneOffset.UTC), opened.line())
            .query()
            .singleRow();
    assertThat(line)
        .containsEntry("just_now", true)
        .containsEntry("worker_id", maija.value())
        .containsEntry("subject_id", permit.subject().value())
        .containsEntry("action", "test.read")
        .containsEntry("kind", "READ")
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
    assertThatThrownBy(() -> vault.open(second).unseal(NOTE, 1, 1, sealed))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void s25_roles_that_never_open_a_person_open_none_even_if_designated() {
    var maija = people.worker(Role.WORKER);
    var permit = register(maija);
    db.sql("update staff.worker set role = 'OPERATOR' where id = ?").param(maija.value()).update();

    assertThat(knock(permit, maija)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
    assertThat(openable(maija)).isEmpty();
  }

  @Test
  void s25_whoever_has_left_opens_nothing() {
    var maija = people.worker(Role.WORKER);
    var permit = register(maija);
    db.sql("update staff.worker set left_on = ? where id = ?")
        .params(people.visit(maija).today().minusDays(1), maija.value())
        .update();

    assertThat(knock(permit, maija)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void a_file_no_manager_answers_for_falls_to_every_manager_but_does_not_open() {
    var maija = people.worker(Role.WORKER);
    var permit = register(maija);
    var heli = people.worker(Role.MANAGER);
    people.leads(heli, people.worker(Role.WORKER));
    var petri = people.worker(Role.WORKER);

    assertThat(knock(permit, heli, Reach.OVERSIGHT)).isInstanceOf(Entry.Open.class);
    assertThat(knock(permit, heli)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
    assertThat(knock(permit, petri, Reach.OVERSIGHT)).isEqualTo(Entry.closed(Refusal.NOT_THERE));

    people.leads(people.worker(Role.MANAGER), maija);
    assertThat(knock(permit, heli, Reach.OVERSIGHT)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void a_frozen_file_is_kept_and_not_used() {
    var maija = people.worker(Role.WORKER);
    var permit = register(maija);
    transaction.executeWithoutResult(status -> restrictions.begin(permit));
    transaction.executeWithoutResult(status -> restrictions.begin(permit));

    assertThat(knock(permit, maija)).isEqualTo(Entry.closed(Refusal.FROZEN));
    assertThat(openable(maija)).isEmpty();
    assertThat(each(permit, maija)).isEmpty();

    transaction.executeWithoutResult(status -> restrictions.end(permit));
    assertThat(knock(permit, maija)).isInstanceOf(Entry.Open.class);
    assertThat(openable(maija)).containsExactly(permit.subject());
    assertThat(each(permit, maija)).hasSize(1);
  }

  @Test
  void whose_key_is_gone_is_not_there_and_the_log_says_no_more() {
    var maija = people.worker(Role.WORKER);
    var permit = register(maija);
    db.sql("select vault.forget(?, ?)")
        .params(permit.subject().value(), permit.visit().when().atOffset(ZoneOffset.UTC))
        .query()
        .listOfRows();

    assertThat(knock(permit, maija)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
    assertThat(each(permit, maija)).isEmpty();
    assertThat(
            db.sql("select refusal from audit.access_log where subject_id = ? and action <> ?")
                .params(permit.subject().value(), TestAction.REGISTER.code())
                .query(String.class)
                .list())
        .containsExactly("NOT_THERE");
  }

  @Test
  void d28_a_file_of_others_costs_what_no_file_costs() {
    var permit = register(people.worker(Role.WORKER));
    var celia = people.worker(Role.WORKER);
    var unknown = doors.unknown();

    var others = statements.during(() -> knock(permit, celia));
    var nobodys = statements.during(() -> knock(unknown, celia, Reach.FILE));
    assertThat(others).isEqualTo(nobodys).hasSize(2);
  }

  @Test
  void a_door_costs_two_statements_and_a_list_of_them_too() {
    var maija = people.worker(Role.WORKER);
    var first = register(maija);
    var second = register(maija);

    assertThat(statements.during(() -> knock(first, maija))).hasSize(2);
    assertThat(statements.during(() -> each(List.of(first, second), maija))).hasSize(2);
  }

  private List<Permit> each(Permit permit, WorkerId worker) {
    return each(List.of(permit), worker);
  }

  private List<Permit> each(List<Permit> permits, WorkerId worker) {
    var subjects = permits.stream().map(Permit::subject).toList();
    return transaction.execute(
        status -> access.enterEach(TestAction.LIST, subjects, people.visit(worker)));
  }

  private Set<SubjectId> openable(WorkerId worker) {
    return transaction.execute(status -> access.openable(people.visit(worker)));
  }

  private Permit register(WorkerId worker) {
    return transaction.execute(
        status -> access.register(TestAction.REGISTER, people.visit(worker)));
  }

  private Entry<Permit> knock(Permit permit, WorkerId worker) {
    return knock(permit, worker, Reach.FILE);
  }

  private Entry<Permit> knock(Permit permit, WorkerId worker, Reach reach) {
    return knock(permit.code(), worker, reach);
  }

  private Entry<Permit> knock(Code code, WorkerId worker, Reach reach) {
    return transaction.execute(
        status -> access.enter(TestAction.READ.reaching(reach), code, people.visit(worker)));
  }
}
