package fi.tallessa.retention.certificate;

import static java.util.stream.Collectors.joining;

import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many rows each holding has of somebody, of the tables from which they can be erased. */
@Repository
class RowCounts {

  private final JdbcClient db;
  private final List<Holding> holdings;
  private String all;

  RowCounts(JdbcClient db, List<Holding> holdings) {
    this.db = db;
    this.holdings = holdings;
  }

  /** By the name of the holding; of what there is nothing, nothing is said. */
  Map<String, Integer> of(Permit permit) {
    var found = new HashMap<String, Integer>();
    db.sql(all())
        .param("subject", permit.subject().value())
        .query(
            row -> {
              found.put(row.getString("holding"), row.getInt("n"));
            });
    return found;
  }

  private synchronized String all() {
    if (all == null) {
      var erased = erased();
      all =
          "select holding, sum(n) as n from (%s) counted group by holding having sum(n) > 0"
              .formatted(
                  holdings.stream()
                      .map(Holding::describe)
                      .flatMap(
                          one ->
                              one.tables().stream()
                                  .filter(erased::contains)
                                  .map(table -> count(one.name(), table)))
                      .collect(joining(" union all ")));
    }
    return all;
  }

  private static String count(String holding, String table) {
    return "select '%s' as holding, count(*) as n from %s where subject_id = :subject"
        .formatted(holding, table);
  }

  /** The log and the key stay or go by functions of the database alone, and are not counted. */
  private Set<String> erased() {
    return new HashSet<>(
        db.sql(
                """
                select table_schema || '.' || table_name from information_schema.columns
                where column_name = 'subject_id'
                  and has_table_privilege(table_schema || '.' || table_name, 'DELETE')
                """)
            .query(String.class)
            .list());
  }
}
