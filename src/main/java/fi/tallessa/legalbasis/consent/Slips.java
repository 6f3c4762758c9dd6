package fi.tallessa.legalbasis.consent;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.cabinet.Place;
import fi.tallessa.legalbasis.cabinet.SlipNumber;
import fi.tallessa.legalbasis.cabinet.StoredPapers;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** The slips of consents, and where each lies. */
@Repository
public class Slips {

  static final Shape<Drawn> DRAWN =
      Shape.of("legalbasis.slip", 2, Drawn.class, Map.of(1, Slips::byOne));
  private static final Shape<EarlierPlace> EARLIER =
      Shape.of("legalbasis.place", EarlierPlace.class);

  private final JdbcClient db;
  private final Vault vault;
  private final StoredPapers papers;

  Slips(JdbcClient db, Vault vault, StoredPapers papers) {
    this.db = db;
    this.vault = vault;
    this.papers = papers;
  }

  /** What was drawn by each; none where paper is signed. */
  record Drawn(List<String> strokes) {
    Drawn {
      strokes = List.copyOf(strokes);
    }

    @Override
    public String toString() {
      return "Drawn";
    }
  }

  /** When there was one line for all. */
  private static ObjectNode byOne(ObjectNode drawn) {
    var strokes = drawn.get("strokes");
    var all = drawn.putArray("strokes");
    if (strokes != null && !strokes.isNull()) {
      all.add(strokes);
    }
    return drawn;
  }

  /** One customer's, by asking: one statement. */
  public Map<UUID, Slip> of(Permit permit) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select slip.asking_id, slip.year, slip.number, slip.sealed, lies.cabinet, lies.folder,
              lies.sheet, taking.id is not null as out, gone.confirmed_at is not null as destroyed,
              coalesce(finding.found in ('MISSING', 'MISPLACED') and finding.found_at >= lies.since,
                false) as missing,
              earlier.version, earlier.sealed as earlier
            from legalbasis.consent_slip slip
            join legalbasis.paper on paper.year = slip.year and paper.number = slip.number
            left join legalbasis.paper_place lies on lies.slip = paper.slip and left_at is null
            left join legalbasis.paper_taking taking
              on taking.slip = paper.slip and returned_at is null
            left join legalbasis.paper_destruction gone on gone.slip = paper.slip
            left join lateral (select found, found_at from legalbasis.stock_finding
              where stock_finding.slip = paper.slip and replaced_at is null
              order by found_at desc limit 1) finding on true
            left join lateral (select version, sealed from legalbasis.consent_place
              where subject_id = slip.subject_id and asking_id = slip.asking_id
              order by version desc limit 1) earlier on true
            where slip.subject_id = ?
            """)
        .param(permit.subject().value())
        .query((row, n) -> slip(row, key))
        .list()
        .stream()
        .collect(Collectors.toMap(Slip::asking, Function.identity()));
  }

  /**
   * A slip with the next number of the year, in the list of the cabinets from its first moment;
   * overtaken where this asking has one already.
   *
   * @param toSign how many have to sign on the paper itself
   * @param drawn what each of them drew instead; then none
   */
  public Slip add(Permit permit, UUID asking, int toSign, List<String> drawn) {
    int year = permit.visit().today().getYear();
    var slip = Slip.fresh(asking, new SlipNumber(year, next(year)), drawn);
    papers.add(slip.printed(), toSign, permit.visit());
    Overtaken.unless(
        db.sql(
                    """
                    insert into legalbasis.consent_slip (subject_id, asking_id, year, number, drawn, sealed)
                    values (?, ?, ?, ?, ?, ?) on conflict do nothing
                    """)
                .params(
                    permit.subject().value(),
                    asking,
                    year,
                    slip.printed().number(),
                    !drawn.isEmpty(),
                    vault.open(permit).seal(DRAWN, asking, 1, new Drawn(drawn)))
                .update()
            == 1);
    return slip;
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

  /** Of one person, as they lie there, by asking. */
  Map<UUID, byte[]> sealed(SubjectId subject) {
    var found = new HashMap<UUID, byte[]>();
    db.sql("select asking_id, sealed from legalbasis.consent_slip where subject_id = ?")
        .param(subject.value())
        .query(
            row -> {
              found.put(row.getObject("asking_id", UUID.class), row.getBytes("sealed"));
            });
    return found;
  }

  /** The same of everybody: one statement. */
  Map<SubjectId, Map<UUID, byte[]>> sealed() {
    var found = new HashMap<SubjectId, Map<UUID, byte[]>>();
    db.sql("select subject_id, asking_id, sealed from legalbasis.consent_slip")
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      new SubjectId(row.getObject("subject_id", UUID.class)),
                      subject -> new HashMap<>())
                  .put(row.getObject("asking_id", UUID.class), row.getBytes("sealed"));
            });
    return found;
  }

  /** One that does not open stops no page: the proof of its consents tells it. */
  private static List<String> drawn(Key key, UUID asking, byte[] sealed) {
    try {
      return key.unseal(DRAWN, asking, 1, sealed).strokes();
    } catch (SealBroken broken) {
      return List.of("");
    }
  }

  private static Slip slip(ResultSet row, Key key) throws SQLException {
    var asking = row.getObject("asking_id", UUID.class);
    var earlier = row.getBytes("earlier");
    return new Slip(
        asking,
        new SlipNumber(row.getInt("year"), row.getInt("number")),
        drawn(key, asking, row.getBytes("sealed")),
        row.getObject("cabinet") == null
            ? Optional.empty()
            : Optional.of(
                new Place(row.getInt("cabinet"), row.getInt("folder"), row.getInt("sheet"))),
        row.getBoolean("out"),
        row.getBoolean("missing"),
        row.getBoolean("destroyed"),
        earlier == null ? null : key.unseal(EARLIER, asking, row.getInt("version"), earlier));
  }
}
