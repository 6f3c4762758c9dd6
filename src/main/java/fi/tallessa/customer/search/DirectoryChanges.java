package fi.tallessa.customer.search;

import fi.tallessa.kernel.SubjectId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the machines on one database tell each other of their directories: whose entry has changed,
 * each change with a number. The number is the truth; that somebody is told at once is a hint.
 */
@Repository
class DirectoryChanges {

  /** Where the hint is heard. It says nothing but that there is something to look at. */
  static final String CHANNEL = "tallessa_directory";

  private final UUID node = UUID.randomUUID();
  private final JdbcClient db;

  DirectoryChanges(JdbcClient db) {
    this.db = db;
  }

  /**
   * Counts a change of some, made on this machine. It holds off all others who count until the
   * transaction is over, so that numbers come in the order of committing: to be done last.
   *
   * @return its number
   */
  @Transactional(propagation = Propagation.MANDATORY)
  long of(Collection<SubjectId> some) {
    return db.sql(
            """
            with counted as (
              update customer.directory set change = change + 1 returning change),
            kept as (
              insert into customer.directory_change (subject_id, change, node)
              select file.subject_id, counted.change, :node
              from counted join access.file on file.subject_id = any (:some)
              on conflict (subject_id) do update set change = excluded.change, node = excluded.node)
            select change, pg_notify('tallessa_directory', '') from counted
            """)
        .param("node", node)
        .param("some", some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .query((row, n) -> row.getLong(1))
        .single();
  }

  /** Counts that somebody was erased; who, is nowhere any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  long erased() {
    return db.sql(
            """
            with counted as (
              update customer.directory set change = change + 1, erasure = erasure + 1
              returning change)
            select change, pg_notify('tallessa_directory', '') from counted
            """)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  /** What has changed on other machines since a number. */
  Since since(long seen) {
    var theirs = new HashSet<SubjectId>();
    return db.sql(
            """
            select directory.change, directory.erasure, changed.subject_id
            from customer.directory left join customer.directory_change changed
              on changed.change > ? and changed.node <> ?
            """)
        .params(seen, node)
        .query(
            row -> {
              var counted = Since.NOTHING;
              while (row.next()) {
                counted = new Since(row.getLong(1), row.getLong(2), theirs);
                var subject = row.getObject(3, UUID.class);
                if (subject != null) {
                  theirs.add(new SubjectId(subject));
                }
              }
              return counted;
            });
  }

  /**
   * @param change the newest number
   * @param erasure how many were erased so far
   * @param theirs whose entry changed, elsewhere than on this machine
   */
  record Since(long change, long erasure, Set<SubjectId> theirs) {
    static final Since NOTHING = new Since(0, 0, Set.of());
  }

  /** Everybody who has a file: ids only. */
  Set<SubjectId> there() {
    return new HashSet<>(
        db.sql("select subject_id from access.file")
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list());
  }

  void erase(SubjectId subject) {
    db.sql("delete from customer.directory_change where subject_id = ?")
        .param(subject.value())
        .update();
  }
}
