package fi.tallessa.customer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.nightly.RealNight;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two machines on one database: what is changed on one is found on the other. */
@RegisterTest
class FreshTest {

  /** So long that nothing but the hint can have told. */
  private static final Duration SELDOM = Duration.ofMinutes(10);

  private static final Duration OFTEN = Duration.ofMillis(200);

  @Autowired ApplicationContext beans;
  @Autowired Customers customers;
  @Autowired Versions versions;
  @Autowired Directory here;
  @Autowired DirectoryEntries entries;
  @Autowired Reckoning reckoning;
  @Autowired Renewal renewal;
  @Autowired Access access;
  @Autowired Rows rows;
  @Autowired Closures closures;
  @Autowired Restrictions restrictions;
  @Autowired List<Holding> holdings;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Clock clock;
  @Autowired DataSource pool;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private final List<DirectoryBuild> running = new ArrayList<>();
  private Directory there;
  private DirectoryChanges changesThere;
  private WorkerId maija;

  @BeforeEach
  void theOtherMachine() throws Exception {
    assertThat(here.awaitBuilt(30)).isTrue();
    maija = people.worker("Maija Lehto", Role.WORKER);
    there = new Directory();
    changesThere = new DirectoryChanges(db);
  }

  @AfterEach
  void stop() {
    running.forEach(DirectoryBuild::stop);
  }

  private void starts(DataSource toHearBy, Duration looks) throws Exception {
    var following = new Following(there, entries, changesThere, clock);
    var build = new DirectoryBuild(there, following, new Ears(toHearBy), looks);
    running.add(build);
    build.begin();
    assertThat(there.awaitBuilt(30)).isTrue();
  }

  @Test
  void a_new_and_a_changed_customer_are_found_elsewhere_as_soon_as_it_is_told() throws Exception {
    starts(pool, SELDOM);
    heard();
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    foundThere("rantala", elli);
    write(elli, Field.NAME, 2, "Elli Koskela");
    foundThere("koskela", elli);
    assertThat(foundThere("rantala")).isEmpty();
    customers.mother(elli, "Helmi Wirtanen", "+358405550142");
    foundThere("040 555 0142", elli);
  }

  @Test
  void one_who_is_closed_or_restricted_is_found_nowhere_at_once() throws Exception {
    starts(pool, SELDOM);
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    foundThere("rantala", elli);
    transaction.executeWithoutResult(status -> closures.begin(elli));
    assertThat(foundThere("rantala")).isEmpty();
    transaction.executeWithoutResult(status -> closures.end(elli));
    assertThat(foundThere("rantala")).hasSize(1);
    transaction.executeWithoutResult(status -> restrictions.begin(elli));
    assertThat(foundThere("rantala")).isEmpty();
  }

  @Test
  void s42_who_is_erased_is_in_the_memory_of_no_machine_and_nothing_of_them_in_the_counter()
      throws Exception {
    starts(pool, SELDOM);
    heard();
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    foundThere("rantala", elli);
    erase(elli);
    await().until(() -> there.of(Set.of(elli.subject())).findAny().isEmpty());
    assertThat(here.of(Set.of(elli.subject()))).isEmpty();
    assertThat(
            db.sql("select count(*) from customer.directory_change where subject_id = ?")
                .param(elli.subject().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void without_a_word_the_number_alone_tells() throws Exception {
    starts(new Cut(), OFTEN);
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    foundThere("rantala", elli);
    erase(elli);
    await().until(() -> there.of(Set.of(elli.subject())).findAny().isEmpty());
  }

  @Test
  void a_connection_that_is_cut_is_made_anew_and_what_was_said_meanwhile_is_not_missed()
      throws Exception {
    starts(pool, OFTEN);
    heard();
    var before = ears();
    owner
        .superuser()
        .db()
        .sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
        .param(Ears.NAME)
        .query()
        .listOfRows();
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    foundThere("rantala", elli);
    await()
        .untilAsserted(() -> assertThat(ears()).isNotEmpty().doesNotContainAnyElementsOf(before));
  }

  @Test
  void d13_what_a_night_erases_is_found_by_on_no_machine() throws Exception {
    starts(new Cut(), OFTEN);
    var elli = new OneFile(beans);
    maija = elli.maija;
    elli.post(
        "/data/phone",
        "value",
        "040 555 0388",
        "source",
        "professional",
        "version",
        "1",
        "organisation",
        "Puolala school");
    await().until(() -> !foundThere("040 555 0388").isEmpty());
    new RealNight(beans, "customer.night.unconfirmed").of(people.visit(maija).today().plusDays(60));
    await().until(() -> foundThere("040 555 0388").isEmpty());
  }

  @Test
  void what_this_machine_changed_itself_it_does_not_read_again() {
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    var own = new Renewal(there, entries, changesThere, reckoning);
    long seen = changesThere.since(Long.MAX_VALUE).change();
    transaction.executeWithoutResult(status -> own.of(elli));
    assertThat(changesThere.since(seen).change()).isEqualTo(seen + 1);
    assertThat(changesThere.since(seen).theirs()).isEmpty();
    assertThat(there.of(Set.of(elli.subject()))).isNotEmpty();
    transaction.executeWithoutResult(status -> renewal.of(elli));
    assertThat(changesThere.since(seen).theirs()).containsExactly(elli.subject());
  }

  @Test
  void what_nobody_is_found_by_is_counted_nowhere() {
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    long seen = changesThere.since(Long.MAX_VALUE).change();
    transaction.executeWithoutResult(status -> renewal.toDo(elli));
    assertThat(changesThere.since(Long.MAX_VALUE).change()).isEqualTo(seen);
  }

  @Test
  void numbers_come_in_the_order_of_committing() throws Exception {
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    var onni = customers.register(maija, Map.of(Field.NAME, "Onni Rantala"));
    long before = changesThere.since(Long.MAX_VALUE).change();
    var counted = new CountDownLatch(1);
    var seen = new ArrayList<Long>();
    var second =
        transaction.execute(
            status -> {
              changesThere.of(Set.of(elli.subject()));
              return Thread.ofVirtual()
                  .start(
                      () ->
                          transaction.executeWithoutResult(
                              other -> {
                                counted.countDown();
                                seen.add(changesThere.of(Set.of(onni.subject())));
                              }));
            });
    assertThat(counted.await(10, TimeUnit.SECONDS)).isTrue();
    second.join();
    assertThat(seen).containsExactly(before + 2);
  }

  @Test
  void of_two_who_read_at_once_the_one_who_has_seen_more_keeps_the_word() {
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala"));
    var newer = here.of(Set.of(elli.subject())).findFirst().orElseThrow();
    there.renew(elli.subject(), 7, newer);
    there.renew(elli.subject(), 6, null);
    assertThat(there.of(Set.of(elli.subject()))).containsExactly(newer);
    there.fallBehind(Set.of(elli.subject()), 8);
    there.renew(elli.subject(), 7, newer);
    assertThat(there.of(Set.of(elli.subject()))).isEmpty();
    assertThat(there.behind()).containsExactly(elli.subject());
    there.renew(elli.subject(), 8, newer);
    assertThat(there.behind()).isEmpty();
    there.keep(Set.of(), 7);
    assertThat(there.of(Set.of(elli.subject()))).as("came after that").isNotEmpty();
    there.keep(Set.of(), 8);
    assertThat(there.of(Set.of(elli.subject()))).isEmpty();
  }

  private void heard() {
    await().until(() -> ears().size() >= 2);
  }

  private List<Integer> ears() {
    return owner
        .superuser()
        .db()
        .sql("select pid from pg_stat_activity where application_name = ?")
        .param(Ears.NAME)
        .query(Integer.class)
        .list();
  }

  private void foundThere(String typed, Permit who) {
    await().untilAsserted(() -> assertThat(foundThere(typed)).containsExactly(who.code().shown()));
  }

  private List<String> foundThere(String typed) {
    var finding = new Finding(there, access, rows);
    return transaction.execute(
        status ->
            finding.find(typed, "en", people.visit(maija)).rows().stream()
                .map(FoundRow::code)
                .toList());
  }

  private void write(Permit permit, Field field, int version, String value) {
    transaction.executeWithoutResult(
        status -> {
          var told = Told.by(Source.MOTHER, permit.visit().today());
          versions.write(
              permit,
              field,
              version,
              Datum.told(value, told, true, "legitimate-interest", permit.visit()));
          renewal.of(permit);
        });
  }

  /** As a later issue will: all that is held, the file and the key last. */
  private void erase(Permit permit) {
    transaction.executeWithoutResult(
        status -> {
          holdings.stream()
              .filter(one -> !Set.of("file", "keys").contains(one.describe().name()))
              .forEach(one -> one.erase(permit));
          List.of("file", "keys")
              .forEach(
                  last ->
                      holdings.stream()
                          .filter(one -> one.describe().name().equals(last))
                          .forEach(one -> one.erase(permit)));
          renewal.erased(permit);
        });
  }

  /** A network on which nobody is heard. */
  private static final class Cut extends AbstractDataSource {
    @Override
    public Connection getConnection() throws SQLException {
      throw new SQLException("cut");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      throw new SQLException("cut");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException("cut");
    }

    @Override
    public PrintWriter getLogWriter() {
      return null;
    }
  }
}
