package fi.tallessa.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever opens file after file is slowed, and told of at once: here after four of them. */
@RegisterTest
class ThrottleTest {

  private static final Usual FOUR =
      new Usual(4, 100, Set.of(DayOfWeek.MONDAY), LocalTime.MIN, LocalTime.MAX);

  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Owner owner;
  @Autowired Statements statements;
  @Autowired TransactionTemplate transaction;
  @Autowired Files files;
  @Autowired Standings standings;
  @Autowired AccessLog log;
  @Autowired Barred barred;
  @Autowired Vault vault;
  @Autowired Supplier<Code> codes;
  @Autowired ApplicationEventPublisher events;
  @Autowired Hurries hurries;
  @Autowired UnusualFindings findings;

  private WorkerId maija;
  private List<Permit> hers;
  private Throttle throttle;
  private Access door;
  private Access another;

  /** Two machines on one database. */
  @BeforeEach
  void cast() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    people.leads(people.worker("Sanna Aalto", Role.MANAGER), maija);
    hers = Stream.generate(() -> doors.register(maija)).limit(10).toList();
    throttle = new Throttle(FOUR, hurries, findings);
    door = door(throttle);
    another = door(new Throttle(FOUR, hurries, findings));
  }

  @AfterEach
  void nothingWaits() {
    owner.db().sql("delete from access.finding where worker_id = ?").param(maija.value()).update();
    owner.db().sql("delete from access.hurry where worker_id = ?").param(maija.value()).update();
  }

  private Access door(Throttle throttle) {
    return new Access(files, standings, log, barred, throttle, vault, codes, events);
  }

  @Test
  void asvs_2_4_1_the_fifth_file_within_an_hour_stays_closed_and_a_manager_sees_it_at_once() {
    for (int n = 0; n < 4; n++) {
      assertThat(read(door, n)).isInstanceOf(Entry.Open.class);
    }
    assertThat(found()).isEmpty();

    assertThat(read(door, 4)).isEqualTo(Entry.closed(Refusal.TOO_MANY));
    assertThat(read(door, 5)).isEqualTo(Entry.closed(Refusal.TOO_MANY));

    assertThat(read(door, 3)).as("what is open may be opened").isInstanceOf(Entry.Open.class);
    assertThat(found())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.seen().unusual()).isEqualTo(Unusual.MANY_FILES);
              assertThat(one.files()).hasSize(4);
              assertThat(one.open()).isTrue();
            });
    assertThat(refused()).isEqualTo(2);
  }

  @Test
  void asvs_2_4_1_who_says_why_goes_on_for_as_many_more() {
    for (int n = 0; n < 4; n++) {
      read(door, n);
    }
    assertThat(read(door, 4)).isInstanceOf(Entry.Closed.class);
    var why = Words.line("reason", "I take over from Celia", 300).sure().orElseThrow();
    transaction.executeWithoutResult(status -> throttle.goOn(why, visit(Duration.ofSeconds(1))));

    for (int n = 4; n < 8; n++) {
      assertThat(read(door, n, Duration.ofSeconds(2))).as("%s", n).isInstanceOf(Entry.Open.class);
    }
    assertThat(read(door, 8, Duration.ofSeconds(2))).isInstanceOf(Entry.Closed.class);
    assertThat(said()).extracting(Hurries.Hurry::words).containsExactly("I take over from Celia");
  }

  @Test
  void asvs_2_4_1_files_opened_on_another_machine_count_as_well() {
    for (int n = 0; n < 4; n++) {
      assertThat(read(n % 2 == 0 ? door : another, n)).isInstanceOf(Entry.Open.class);
    }
    assertThat(read(door, 4)).isEqualTo(Entry.closed(Refusal.TOO_MANY));
    assertThat(read(another, 4)).isEqualTo(Entry.closed(Refusal.TOO_MANY));
  }

  @Test
  void asvs_2_4_1_after_an_hour_the_count_begins_anew() {
    for (int n = 0; n < 4; n++) {
      read(door, n);
    }
    assertThat(read(door, 4, Duration.ofMinutes(59))).isInstanceOf(Entry.Closed.class);
    assertThat(read(door, 4, Duration.ofMinutes(61))).isInstanceOf(Entry.Open.class);
  }

  /** The own customers, a group, a week: shown in one list, they are no reading of each. */
  @Test
  void asvs_2_4_1_a_usual_morning_never_meets_it() {
    var all = hers.stream().map(Permit::subject).toList();
    for (int n = 0; n < 5; n++) {
      List<Permit> listed =
          transaction.execute(status -> door.enterEach(TestAction.LIST, all, visit()));
      assertThat(listed).hasSize(10);
    }
    var write = Action.change("test.write");
    for (var one : hers) {
      assertThat(enter(write, one.code(), visit()))
          .as("a list of who came")
          .isInstanceOf(Entry.Open.class);
      assertThat(enter(TestAction.READ.reaching(Reach.LOOKS), one.code(), visit()))
          .as("who has looked")
          .isInstanceOf(Entry.Open.class);
    }
    for (int n = 0; n < 4; n++) {
      assertThat(read(door, n)).isInstanceOf(Entry.Open.class);
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void asvs_2_4_1_it_costs_no_statement_below_half_of_it() {
    var first = statements.during(() -> read(door, 0));
    var second = statements.during(() -> read(door, 1));
    assertThat(second).hasSameSizeAs(first);
    assertThat(first).hasSize(2);
    assertThat(statements.during(() -> read(door, 2))).hasSize(3);
  }

  /** A file that is not theirs is not there, however many they have opened (D28). */
  @Test
  void d28_whose_file_is_not_theirs_is_not_there_as_before() {
    var other = doors.register(people.worker(Role.WORKER));
    for (int n = 0; n < 5; n++) {
      read(door, n);
    }
    assertThat(enter(TestAction.READ, other.code(), visit()))
        .isEqualTo(Entry.closed(Refusal.NOT_THERE));
    assertThat(enter(TestAction.READ, doors.unknown(), visit()))
        .isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  private Entry<Permit> read(Access machine, int file) {
    return read(machine, file, Duration.ZERO);
  }

  private Entry<Permit> read(Access machine, int file, Duration later) {
    return transaction.execute(
        status -> machine.enter(TestAction.READ, hers.get(file).code(), visit(later)));
  }

  private Entry<Permit> enter(Action action, Code code, Visit visit) {
    return transaction.execute(status -> door.enter(action, code, visit));
  }

  private Visit visit() {
    return visit(Duration.ZERO);
  }

  private Visit visit(Duration later) {
    var now = people.visit(maija);
    return new Visit(maija, now.when().plus(later), now.why());
  }

  private List<Finding> found() {
    return transaction.execute(status -> findings.about(maija));
  }

  private List<Hurries.Hurry> said() {
    return transaction.execute(status -> hurries.of(maija, visit(Duration.ofSeconds(1)).today()));
  }

  private int refused() {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where worker_id = ? and refusal = 'TOO_MANY'")
        .param(maija.value())
        .query(Integer.class)
        .single();
  }
}
