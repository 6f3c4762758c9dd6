package fi.tallessa.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Beside the log, and append-only like it: what other modules have added to their chains, so that a
 * chain put back to what it was before is missed here.
 */
@Repository
public class Marks {

  private final JdbcClient db;

  Marks(JdbcClient db) {
    this.db = db;
  }

  private record Row(SubjectId subject, Mark mark) {}

  /** In the transaction of what they mark. */
  public void add(SubjectId subject, List<Mark> marks, Instant at) {
    db.sql(
            """
            insert into audit.mark (at, subject_id, place, chain)
            select :at, :subject, * from unnest(:places, :chains)
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("subject", subject.value())
        .param("places", column(marks, Mark::place))
        .param("chains", column(marks, Mark::chain))
        .update();
  }

  public List<Mark> of(SubjectId subject) {
    return db.sql("select place, chain from audit.mark where subject_id = ? order by line")
        .param(subject.value())
        .query((row, n) -> new Mark(row.getBytes("place"), row.getBytes("chain")))
        .list();
  }

  /** Everybody's: one statement. */
  public Map<SubjectId, List<Mark>> all() {
    return db
        .sql("select subject_id, place, chain from audit.mark order by line")
        .query(
            (row, n) ->
                new Row(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    new Mark(row.getBytes("place"), row.getBytes("chain"))))
        .list()
        .stream()
        .collect(groupingBy(Row::subject, mapping(Row::mark, toList())));
  }

  private static byte[][] column(List<Mark> marks, Function<Mark, byte[]> part) {
    return marks.stream().map(part).toArray(byte[][]::new);
  }
}
