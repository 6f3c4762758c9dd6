package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a {@link Scribe} was told is kept, held against its database. */
record Acknowledged(List<String> files, List<String> edits) {

  /** The same but for some, by their ids. */
  Acknowledged without(Set<String> gone) {
    return new Acknowledged(left(files, gone), left(edits, gone));
  }

  private static List<String> left(List<String> said, Set<String> gone) {
    return said.stream().filter(one -> !gone.contains(one.split(" ")[0])).toList();
  }

  void isThere(String jdbcUrl) {
    var db = JdbcClient.create(new DriverManagerDataSource(jdbcUrl));
    assertAllThere(db);
    assertNothingHalfDone(db);
  }

  private void assertAllThere(JdbcClient db) {
    var kept =
        db.sql("select subject_id || ' ' || code from access.file").query(String.class).set();
    assertThat(kept).containsAll(files);
    var versions =
        db.sql("select subject_id || ' ' || version from customer.datum where field = 'name'")
            .query(String.class)
            .set();
    assertThat(versions).containsAll(edits);
  }

  private static void assertNothingHalfDone(JdbcClient db) {
    assertThat(
            db.sql(
                    """
                    select 'file without key ' || subject_id from access.file
                      where subject_id not in (select subject_id from vault.subject_key)
                    union all
                    select 'key without file ' || subject_id from vault.subject_key
                      where subject_id not in (select subject_id from access.file)
                    union all
                    select 'file without designation ' || subject_id from access.file
                      where subject_id not in (select subject_id from access.designation)
                    union all
                    select 'file without relationship ' || subject_id from access.file
                      where subject_id not in (select subject_id from customer.relationship)
                    union all
                    select 'file without name or phone ' || subject_id from access.file
                      where (select count(distinct field) from customer.datum
                        where datum.subject_id = file.subject_id) <> 2
                    union all
                    select 'datum without a line in the log ' || subject_id from customer.datum
                      where not exists (select from audit.access_log log
                        where log.subject_id = datum.subject_id and log.at = datum.at
                          and log.ground is not null)
                    union all
                    select 'version skipped ' || subject_id from customer.datum
                      group by subject_id, field having max(version) <> count(*)
                    union all
                    select 'line of the log about nobody ' || line from audit.access_log
                      where ground is not null and subject_id is not null
                        and subject_id not in (select subject_id from access.file)
                        and subject_id not in (select subject_id from vault.erasure_log)
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }
}
