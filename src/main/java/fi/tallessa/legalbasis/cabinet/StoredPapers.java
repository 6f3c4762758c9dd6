package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.access.Overtaken;
import fi.tallessa.kernel.Visit;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every paper that was printed to be signed, by its slip, and where it lies. */
@Repository
public class StoredPapers {

  private static final String UNSETTLED =
      """
      where gone.confirmed_at is null and (place.slip is null or taking.slip is not null
        or gone.slip is not null or finding.found in ('MISSING', 'MISPLACED') and finding.found_at >= place.since)
      """;

  private final JdbcClient db;

  StoredPapers(JdbcClient db) {
    this.db = db;
  }

  /**
   * A slip that was just printed, in the transaction of what is on it; it has no place yet.
   *
   * @param signers how many sign on it
   */
  public void add(SlipNumber slip, int signers, Visit visit) {
    db.sql(
            """
            insert into legalbasis.paper (slip, printed_by, printed_at, signers)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            slip.toString(), visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), signers)
        .update();
  }

  public Optional<StoredPaper> of(SlipNumber slip) {
    return db.sql(PaperRow.SELECT + "where paper.slip = ?")
        .param(slip.toString())
        .query(PaperRow::read)
        .optional();
  }

  /** In the order of their sheets, from behind one on. */
  List<StoredPaper> in(int cabinet, int folder, int after, int most) {
    return db.sql(
            PaperRow.SELECT
                + "where place.cabinet = ? and place.folder = ? and sheet > ? order by sheet limit ?")
        .params(cabinet, folder, after, most)
        .query(PaperRow::read)
        .list();
  }

  /** In the order of their slips. */
  List<StoredPaper> of(List<SlipNumber> slips) {
    return db.sql(PaperRow.SELECT + "where paper.slip = any (?) order by paper.year, paper.number")
        .param(slips.stream().map(SlipNumber::toString).toArray(String[]::new))
        .query(PaperRow::read)
        .list();
  }

  /**
   * Without a place, taken out, missing, in another folder, or destroyed by the word of one: the
   * oldest first, from one on.
   */
  List<StoredPaper> unsettled(Optional<SlipNumber> after, int most) {
    return db.sql(
            PaperRow.SELECT
                + UNSETTLED
                + "and (paper.year, paper.number) > (?, ?) order by paper.year, paper.number limit ?")
        .params(
            after.map(SlipNumber::year).orElse(0), after.map(SlipNumber::number).orElse(0), most)
        .query(PaperRow::read)
        .list();
  }

  int unsettled() {
    return db.sql("select count(*) " + PaperRow.FROM + UNSETTLED).query(Integer.class).single();
  }

  List<FolderCount> folders() {
    return db.sql(
            """
            select cabinet, folder, count(*) as papers from legalbasis.paper_place
            where left_at is null group by cabinet, folder order by cabinet, folder
            """)
        .query(
            (row, n) ->
                new FolderCount(row.getInt("cabinet"), row.getInt("folder"), row.getInt("papers")))
        .list();
  }

  /** Whether another paper lies there. */
  boolean taken(Place place, SlipNumber slip) {
    return db.sql(
            """
            select exists (select from legalbasis.paper_place where left_at is null
              and cabinet = ? and folder = ? and sheet = ? and slip <> ?)
            """)
        .params(place.cabinet(), place.folder(), place.sheet(), slip.toString())
        .query(Boolean.class)
        .single();
  }

  /** Overtaken where another paper has come there, or this one elsewhere, in the meantime. */
  void place(SlipNumber slip, Place place, Visit visit) {
    leave(slip, visit);
    Overtaken.unless(
        db.sql(
                    """
                insert into legalbasis.paper_place
                  (id, slip, since, cabinet, folder, sheet, placed_by)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                    UUID.randomUUID(),
                    slip.toString(),
                    visit.when().atOffset(ZoneOffset.UTC),
                    place.cabinet(),
                    place.folder(),
                    place.sheet(),
                    visit.who().value())
                .update()
            == 1);
  }

  void leave(SlipNumber slip, Visit visit) {
    db.sql("update legalbasis.paper_place set left_at = ? where slip = ? and left_at is null")
        .params(visit.when().atOffset(ZoneOffset.UTC), slip.toString())
        .update();
  }
}
