package fi.tallessa.association.attested;

import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has looked at what, and when; none is ever changed. */
@Repository
public class Attestations {

  private static final int SHOWN = 20;

  private final JdbcClient db;

  Attestations(JdbcClient db) {
    this.db = db;
  }

  /** The newest first. */
  List<Attestation> of(Attested what) {
    return db.sql(
            """
            select id, what, checked_on, next_on, said_by, said_at from association.attestation
            where what = ? order by said_at desc, id limit ?
            """)
        .params(what.name(), SHOWN)
        .query(Attestations::attestation)
        .list();
  }

  /** What was said last of each, in one statement; of what nobody has looked at there is none. */
  Map<Attested, Attestation> newest() {
    return db
        .sql(
            """
            select distinct on (what) id, what, checked_on, next_on, said_by, said_at
            from association.attestation order by what, said_at desc, id
            """)
        .query(Attestations::attestation)
        .list()
        .stream()
        .collect(Collectors.toMap(Attestation::what, one -> one));
  }

  /**
   * Said twice under one id, it is said once.
   *
   * @return false where that id said something else
   */
  public boolean add(Attestation one) {
    db.sql(
            """
            insert into association.attestation (id, what, checked_on, next_on, said_by, said_at)
            values (:id, :what, :on, :next, :who, :at) on conflict do nothing
            """)
        .param("id", one.id())
        .param("what", one.what().name())
        .param("on", one.on())
        .param("next", one.next())
        .param("who", one.by().value())
        .param("at", one.at().atOffset(ZoneOffset.UTC))
        .update();
    return db.sql(
            """
            select exists (select from association.attestation
              where id = ? and what = ? and checked_on = ? and next_on = ? and said_by = ?)
            """)
        .params(one.id(), one.what().name(), one.on(), one.next(), one.by().value())
        .query(Boolean.class)
        .single();
  }

  private static Attestation attestation(ResultSet row, int n) throws SQLException {
    return new Attestation(
        row.getObject("id", UUID.class),
        Attested.valueOf(row.getString("what")),
        row.getObject("checked_on", LocalDate.class),
        row.getObject("next_on", LocalDate.class),
        new WorkerId(row.getObject("said_by", UUID.class)),
        row.getObject("said_at", OffsetDateTime.class).toInstant());
  }
}
