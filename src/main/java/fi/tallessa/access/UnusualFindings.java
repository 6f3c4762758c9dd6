package fi.tallessa.access;

import static java.util.stream.Collectors.toCollection;

import fi.tallessa.access.Finding.Seen;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was found unusual, in the seal of the register: outside of it stands no pattern and no file.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class UnusualFindings {

  private static final String READ =
      """
      select id, worker_id, day, version, sealed, closed_by, closed_at
      from access.finding
      """;

  private final JdbcClient db;
  private final Vault vault;

  UnusualFindings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * One a pattern, worker and day, however often it is found: what comes to one that waits is added
   * to it, and files that come after it was closed are one more.
   *
   * @return whether it has a file that was in none before
   */
  public boolean add(
      Unusual unusual, WorkerId about, LocalDate day, Collection<SubjectId> whose, Instant at) {
    var left = whose.stream().map(SubjectId::value).collect(toCollection(TreeSet::new));
    for (int part = 1; !left.isEmpty(); part++) {
      var id = id(unusual, about, day, part);
      if (begin(id, new Seen(unusual, List.copyOf(left), null, null), about, day, at)) {
        return true;
      }
      var there = one(id).orElseThrow();
      if (there.open()) {
        return widen(there, left);
      }
      left.removeAll(there.seen().files());
    }
    return false;
  }

  private UUID id(Unusual unusual, WorkerId about, LocalDate day, int part) {
    var first = String.join("\n", unusual.name(), about.toString(), day.toString());
    return vault.register().id(part == 1 ? first : first + "\n" + part);
  }

  private boolean begin(UUID id, Seen seen, WorkerId about, LocalDate day, Instant at) {
    return db.sql(
                """
                insert into access.finding (id, worker_id, day, found_at, version, sealed)
                values (?, ?, ?, ?, 1, ?)
                on conflict (id) do nothing
                """)
            .params(
                id,
                about.value(),
                day,
                at.atOffset(ZoneOffset.UTC),
                vault.register().seal(Finding.SHAPE, id, 1, seen))
            .update()
        == 1;
  }

  /** Whoever has written it just now has the word; the night finds what is missing in it. */
  private boolean widen(Finding there, Collection<UUID> more) {
    var files = new TreeSet<>(there.seen().files());
    if (!files.addAll(more)) {
      return false;
    }
    int version = there.version() + 1;
    var seen = new Seen(there.seen().unusual(), List.copyOf(files), null, null);
    return db.sql(
                """
                update access.finding set version = ?, sealed = ?
                where id = ? and version = ? and closed_at is null
                """)
            .params(
                version,
                vault.register().seal(Finding.SHAPE, there.id(), version, seen),
                there.id(),
                there.version())
            .update()
        == 1;
  }

  /** All of somebody, the newest first. */
  public List<Finding> about(WorkerId worker) {
    return read("where worker_id = ? order by day desc, id", worker.value());
  }

  public Optional<Finding> one(UUID id) {
    return read("where id = ?", id).stream().findFirst();
  }

  /** Those that wait, the oldest first. */
  public List<Finding> open() {
    return read("where closed_at is null order by day, id");
  }

  /** The newest that were closed. */
  public List<Finding> closed(int most) {
    return read("where closed_at is not null order by closed_at desc, id limit ?", most);
  }

  /** What came of it; false when somebody else has said so first, or files have come to it. */
  public boolean close(Finding finding, Finding.Outcome outcome, String words, Visit visit) {
    var seen = new Seen(finding.seen().unusual(), finding.seen().files(), outcome, words);
    int version = finding.version() + 1;
    return db.sql(
                """
                update access.finding set version = ?, sealed = ?, closed_by = ?, closed_at = ?
                where id = ? and version = ? and closed_at is null
                """)
            .params(
                version,
                vault.register().seal(Finding.SHAPE, finding.id(), version, seen),
                visit.who().value(),
                visit.when().atOffset(ZoneOffset.UTC),
                finding.id(),
                finding.version())
            .update()
        == 1;
  }

  /** What is older than the log it was found in says nothing any more. */
  public int forget(LocalDate before) {
    return db.sql("delete from access.finding where day < ?").param(before).update();
  }

  private List<Finding> read(String which, Object... params) {
    var key = vault.register();
    return db.sql(READ + which).params(params).query((row, n) -> finding(key, row)).list();
  }

  private static Finding finding(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int version = row.getInt("version");
    return new Finding(
        id,
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("day", LocalDate.class),
        version,
        key.unseal(Finding.SHAPE, id, version, row.getBytes("sealed")),
        Optional.ofNullable(row.getObject("closed_by", UUID.class)).map(WorkerId::new).orElse(null),
        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }
}
