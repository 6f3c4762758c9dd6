package fi.tallessa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.OutOfReach;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A permit opens as much as its line in the log says, and no more. */
@RegisterTest
class ReachTest {

  record Note(String words) {}

  private static final Shape<Note> FILE = Shape.of("test.note", Note.class);
  private static final Shape<Note> REASON =
      Shape.of("test.reason", Note.class).beside(Reach.LOOKS, Reach.REASON);

  @Autowired Doors doors;
  @Autowired Vault vault;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired JdbcClient db;

  private WorkerId maija;
  private WorkerId sanna;
  private Permit elli;

  @BeforeEach
  void cast() {
    maija = people.worker(Role.WORKER);
    sanna = people.worker(Role.MANAGER);
    people.leads(sanna, maija);
    elli = doors.register(maija);
  }

  @ParameterizedTest
  @EnumSource(names = {"OVERSIGHT", "LOOKS", "REASON"})
  void s25_overseeing_a_file_opens_nothing_in_it(Reach reach) {
    var permit = permit(sanna, reach);

    assertThatThrownBy(() -> vault.open(permit)).isInstanceOf(OutOfReach.class);
    assertThatThrownBy(() -> vault.openOnly(FILE, permit)).isInstanceOf(OutOfReach.class);
  }

  @Test
  void s25_whoever_only_oversees_gets_no_key_at_all() {
    assertThat(permit(sanna, Reach.OVERSIGHT).key()).isEmpty();
    assertThat(permit(maija, Reach.FILE).key()).isPresent();
    assertThat(handedOut("OVERSIGHT")).isNull();
    assertThat(handedOut("NOTHING")).isNull();
    assertThat(handedOut("FILE")).isNotNull();
  }

  @Test
  void what_lies_beside_a_file_opens_alone() {
    var sealed = vault.openOnly(REASON, elli).seal(REASON, 1, 1, new Note("Sick day"));
    var key = vault.openOnly(REASON, permit(sanna, Reach.LOOKS));

    assertThat(key.unseal(REASON, 1, 1, sealed).words()).isEqualTo("Sick day");
    assertThatThrownBy(() -> key.unseal(FILE, 1, 1, sealed)).isInstanceOf(OutOfReach.class);
    assertThatThrownBy(() -> vault.openOnly(REASON, elli).unseal(FILE, 1, 1, sealed))
        .isInstanceOf(OutOfReach.class);
  }

  @Test
  void s08_who_came_to_read_writes_nothing() {
    var reading = vault.open(permit(maija, Reach.FILE));
    var passing = vault.openForRun(elli.subject(), elli.key().orElseThrow());
    var note = new Note("written by a reader");

    assertThatThrownBy(() -> reading.seal(FILE, 1, 1, note)).isInstanceOf(OutOfReach.class);
    assertThatThrownBy(() -> passing.seal(FILE, 1, 1, note)).isInstanceOf(OutOfReach.class);
    assertThat(vault.open(elli).seal(FILE, 1, 1, note)).isNotEmpty();
  }

  @Test
  void the_log_says_how_far_a_line_reached() {
    var line = permit(sanna, Reach.LOOKS).line();
    assertThat(
            db.sql("select reach from audit.access_log where line = ?")
                .param(line)
                .query(String.class)
                .single())
        .isEqualTo("LOOKS");
  }

  private Permit permit(WorkerId worker, Reach reach) {
    return ((Entry.Open<Permit>) doors.knock(elli.code(), worker, reach)).value();
  }

  private byte[] handedOut(String reach) {
    return db.sql(
            """
            select wrapped from audit.enter(?, timestamptz '2026-11-24 08:00Z', 'test.read', 'READ',
              'CUSTOMER_WORK', ?, array[?], array['LEADS'])
            """)
        .params(sanna.value(), reach, elli.subject().value())
        .query((row, n) -> java.util.Optional.ofNullable(row.getBytes(1)))
        .single()
        .orElse(null);
  }
}
