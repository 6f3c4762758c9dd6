package fi.tallessa.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.ThrowawayHome;
import fi.tallessa.access.Doors;
import fi.tallessa.association.due.Due;
import fi.tallessa.audit.log.LogConfiguration.Outsides;
import fi.tallessa.audit.log.Outside.Place;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.outside.Hosts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checkpoints are copied out of the database, each of them and in order, whatever fails meanwhile.
 */
@RegisterTest
class OutsideTest {

  @Autowired Owner owner;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired MovableClock clock;
  @Autowired Sealing sealing;
  @Autowired Checkpoints checkpoints;
  @Autowired Copies copies;
  @Autowired LogVerification verification;
  @Autowired TransactionTemplate transaction;
  @TempDir Path folder;

  private Path file;
  private WorkerId maija;
  private Permit elli;

  @BeforeEach
  void nothingIsCopied() {
    owner.db().sql("delete from audit.outside").update();
    file = folder.resolve("elsewhere/checkpoints");
    maija = people.worker(Role.WORKER);
    elli = doors.register(maija);
    seal();
  }

  @AfterEach
  void setBack() {
    clock.setBack();
  }

  @Test
  void s37_each_checkpoint_is_copied_to_the_file_once() throws IOException {
    var copying = copying(new OutsideFile(file));
    copying.copy();
    seal();
    copying.copy();
    copying.copy();
    assertThat(copied()).isEqualTo(sealed());
    assertThat(verification.verify(List.of(file), clock.instant()).compared())
        .isEqualTo(sealed().size());
  }

  @Test
  void s37_what_a_kill_has_torn_comes_again_whole() throws IOException {
    var copying = copying(new OutsideFile(file));
    Files.createDirectories(file.getParent());
    Files.writeString(file, checkpoints.after(0, 1).getFirst().text().substring(0, 60));
    copying.copy();
    seal();
    var next = checkpoints.last().orElseThrow().text();
    Files.writeString(file, next.substring(0, 99), StandardOpenOption.APPEND);
    copying.copy();
    assertThat(copied()).isEqualTo(sealed());
    assertThat(verification.verify(List.of(file), clock.instant()).flaw()).isEmpty();
  }

  @Test
  void s37_what_could_not_be_written_is_written_once_it_can() throws IOException {
    var copying = copying(new OutsideFile(file));
    Files.writeString(folder.resolve("elsewhere"), "a file where a folder should be");
    copying.copy();
    seal();
    Files.delete(folder.resolve("elsewhere"));
    copying.copy();
    assertThat(copied()).isEqualTo(sealed());
  }

  @Test
  void s37_a_file_of_another_chain_or_one_that_knows_more_is_left_as_it_is() throws IOException {
    copying(new OutsideFile(file)).copy();
    var last = checkpoints.last().orElseThrow();
    var later =
        Checkpoint.after(
            last.head(), List.of(new LineDigest(last.last() + 9, new byte[32])), last.at(), key());
    Files.writeString(file, later.text() + "\n", StandardOpenOption.APPEND);
    var before = Files.readString(file);
    var health = new LogHealth(clock);
    health.watch(List.of());
    copying(new OutsideFile(file), health).copy();
    assertThat(dues(health)).as("it knows more").containsExactly("audit.log.due.strange");
    seal();
    seal();
    copying(new OutsideFile(file), health).copy();
    assertThat(dues(health)).as("of another chain").containsExactly("audit.log.due.strange");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(verification.verify(List.of(file), clock.instant()).flaw()).isPresent();
  }

  /** Whoever rules the database writes any number into it, and holds the row. */
  @Test
  void s37_a_copy_that_a_lock_holds_up_is_noticed_whatever_the_database_says() throws Exception {
    var health = new LogHealth(clock);
    var outside = new OutsideFile(file);
    var copying = copying(outside, health);
    health.watch(List.of(outside));
    copying.copy();
    owner.db().sql("update audit.outside set number = 1000000000").update();
    try (var holder = owner.connection()) {
      holder.setAutoCommit(false);
      holder.createStatement().execute("select 1 from audit.outside for update");
      clock.move(Duration.ofMinutes(3));
      copying.copy();
      assertThat(health.waits(Place.FILE, clock.instant())).isTrue();
      assertThat(dues(health)).contains("audit.log.due.copies");
      holder.rollback();
    }
    copying.copy();
    assertThat(health.waits(Place.FILE, clock.instant())).isFalse();
    assertThat(noted()).isEqualTo(checkpoints.last().orElseThrow().number());
  }

  @Test
  void s37_the_log_server_hears_each_checkpoint_over_tls() throws IOException {
    var keys = keys("server.p12");
    try (var server = new LogServer(keys)) {
      var copying = copying(syslog(LogServer.trusting(keys), server));
      copying.copy();
      seal();
      copying.copy();
      copying.copy();
      var all = checkpoints.after(0, 100_000);
      assertThat(server.heard())
          .isEqualTo(
              all.stream()
                  .map(one -> "<109>1 " + one.at() + " - tallessa - checkpoint - " + one.text())
                  .toList());
    }
  }

  @Test
  void s37_what_the_log_server_did_not_take_to_the_end_is_sent_again() throws IOException {
    var keys = keys("server.p12");
    try (var server = new LogServer(keys)) {
      var copying = copying(syslog(LogServer.trusting(keys), server));
      server.dropsEverybody();
      copying.copy();
      assertThat(noted()).isZero();
      server.listensAgain();
      copying.copy();
      assertThat(noted()).isEqualTo(checkpoints.last().orElseThrow().number());
      assertThat(server.heard()).hasSameSizeAs(sealed());
    }
  }

  @Test
  void s32_a_log_server_that_is_not_trusted_or_not_the_one_hears_nothing() throws IOException {
    var keys = keys("server.p12");
    try (var server = new LogServer(keys)) {
      copying(syslog(LogServer.trusting(keys("other.p12")), server)).copy();
      copying(new OutsideSyslog(Hosts.of(), LogServer.trusting(keys), "127.0.0.2", server.port()))
          .copy();
      assertThat(server.heard()).isEmpty();
      assertThat(noted()).isZero();
    }
  }

  private List<String> dues(LogHealth health) {
    return new LogDue(health).due(people.visit(maija)).map(Due::sentence).toList();
  }

  private OutsideSyslog syslog(SSLContext tls, LogServer server) {
    return new OutsideSyslog(Hosts.of(), tls, "localhost", server.port());
  }

  private Path keys(String name) throws IOException {
    var keys = folder.resolve(name);
    ThrowawayHome.certificate(keys);
    return keys;
  }

  private Copying copying(Outside outside) {
    return copying(outside, new LogHealth(clock));
  }

  private Copying copying(Outside outside, LogHealth health) {
    return new Copying(checkpoints, copies, new Outsides(List.of(outside)), transaction, health);
  }

  private static LogKey key() {
    return AnotherKey.made();
  }

  private void seal() {
    doors.knock(elli.code(), maija);
    sealing.beat();
    sealing.beat();
    sealing.beat();
  }

  private long noted() {
    return owner
        .db()
        .sql("select coalesce(max(number), 0) from audit.outside")
        .query(Long.class)
        .single();
  }

  private List<String> copied() throws IOException {
    try (var lines = OutsideFile.read(file)) {
      return lines.map(Checkpoint::text).toList();
    }
  }

  private List<String> sealed() {
    return checkpoints.after(0, 100_000).stream().map(Checkpoint::text).toList();
  }
}
