package fi.tallessa.legalbasis.consent;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The slips of consents, and where each lies. */
@Repository
public class Slips {

  private static final Shape<Drawn> DRAWN = Shape.of("legalbasis.slip", Drawn.class);
  private static final Shape<Place> PLACE = Shape.of("legalbasis.place", Place.class);

  private final JdbcClient db;
  private final Vault vault;

  Slips(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** What was drawn, or null. */
  record Drawn(String strokes) {
    @Override
    public String toString() {
      return "Drawn";
    }
  }

  /** One customer's, by asking: one statement. */
  public Map<UUID, Slip> of(Permit permit) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select slip.asking_id, year, number, slip.sealed, place.version, place.sealed as placed
            from legalbasis.consent_slip slip
            left join lateral (select version, sealed from legalbasis.consent_place
              where subject_id = slip.subject_id and asking_id = slip.asking_id
              order by version desc limit 1) place on true
            where slip.subject_id = ?
            """)
        .param(permit.subject().value())
        .query((row, n) -> slip(row, key))
        .list()
        .stream()
        .collect(Collectors.toMap(Slip::asking, Function.identity()));
  }

  /** A slip with the next number of the year; overtaken where this asking has one already. */
  public Slip add(Permit permit, UUID asking, String strokes) {
    int year = permit.visit().today().getYear();
    var slip = new Slip(asking, year, next(year), strokes, null);
    Overtaken.unless(
        db.sql(
                    """
                    insert into legalbasis.consent_slip (subject_id, asking_id, year, number, sealed)
                    values (?, ?, ?, ?, ?) on conflict do nothing
                    """)
                .params(
                    permit.subject().value(),
                    asking,
                    year,
                    slip.number(),
                    vault.open(permit).seal(DRAWN, asking, 1, new Drawn(strokes)))
                .update()
            == 1);
    return slip;
  }

  /** Where it lies from now on. */
  public void place(Permit permit, UUID asking, Place place) {
    int version =
        db.sql(
                    """
                    select coalesce(max(version), 0) from legalbasis.consent_place
                    where subject_id = ? and asking_id = ?
                    """)
                .params(permit.subject().value(), asking)
                .query(Integer.class)
                .single()
            + 1;
    Overtaken.unless(
        db.sql(
                    """
                    insert into legalbasis.consent_place (subject_id, asking_id, version, at, sealed)
                    values (?, ?, ?, ?, ?) on conflict do nothing
                    """)
                .params(
                    permit.subject().value(),
                    asking,
                    version,
                    permit.visit().when().atOffset(ZoneOffset.UTC),
                    vault.open(permit).seal(PLACE, asking, version, place))
                .update()
            == 1);
  }

  private int next(int year) {
    return db.sql(
            """
            insert into legalbasis.consent_slip_count (year, last) values (?, 1)
            on conflict (year) do update set last = consent_slip_count.last + 1
            returning last
            """)
        .param(year)
        .query(Integer.class)
        .single();
  }

  private static Slip slip(ResultSet row, Key key) throws SQLException {
    var asking = row.getObject("asking_id", UUID.class);
    var placed = row.getBytes("placed");
    return new Slip(
        asking,
        row.getInt("year"),
        row.getInt("number"),
        key.unseal(DRAWN, asking, 1, row.getBytes("sealed")).strokes(),
        placed == null ? null : key.unseal(PLACE, asking, row.getInt("version"), placed));
  }
}
