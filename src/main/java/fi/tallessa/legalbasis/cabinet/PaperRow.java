package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A paper with where it lies, who has it, what was found of it and whether it is gone: one row. */
final class PaperRow {

  private static final String COLUMNS =
      """
      select paper.slip, printed_by, printed_at, signers, since, place.cabinet, place.folder, sheet,
        taken_by, written_by, taken_at, why, stock_taking, finding.id as finding, found,
        coalesce(finding.cabinet, 0) as found_cabinet, coalesce(finding.folder, 0) as found_folder,
        found_at, explained_at, said_by, said_at, lost, confirmed_by, confirmed_at
      """;

  static final String FROM =
      """
      from legalbasis.paper
      left join legalbasis.paper_place place on place.slip = paper.slip and left_at is null
      left join legalbasis.paper_taking taking on taking.slip = paper.slip and returned_at is null
      left join legalbasis.paper_destruction gone on gone.slip = paper.slip
      left join lateral (select * from legalbasis.stock_finding
        where stock_finding.slip = paper.slip and replaced_at is null order by found_at desc limit 1) finding on true
      """;

  static final String SELECT = COLUMNS + FROM;

  static StoredPaper read(ResultSet row, int n) throws SQLException {
    return new StoredPaper(
        SlipNumber.parse(row.getString("slip")).orElseThrow(),
        worker(row, "printed_by"),
        moment(row, "printed_at"),
        row.getInt("signers"),
        place(row),
        moment(row, "since"),
        taking(row),
        finding(row),
        destruction(row));
  }

  private static Optional<Place> place(ResultSet row) throws SQLException {
    return row.getObject("since") == null
        ? Optional.empty()
        : Optional.of(new Place(row.getInt("cabinet"), row.getInt("folder"), row.getInt("sheet")));
  }

  private static Optional<Taking> taking(ResultSet row) throws SQLException {
    return row.getObject("taken_at") == null
        ? Optional.empty()
        : Optional.of(
            new Taking(
                worker(row, "taken_by"),
                worker(row, "written_by"),
                moment(row, "taken_at"),
                Taking.Why.valueOf(row.getString("why"))));
  }

  private static Optional<Finding> finding(ResultSet row) throws SQLException {
    return row.getObject("finding") == null
        ? Optional.empty()
        : Optional.of(
            new Finding(
                row.getObject("stock_taking", UUID.class),
                row.getObject("finding", UUID.class),
                SlipNumber.parse(row.getString("slip")),
                Finding.Kind.valueOf(row.getString("found")),
                row.getInt("found_cabinet"),
                row.getInt("found_folder"),
                moment(row, "found_at"),
                row.getObject("explained_at") != null,
                false));
  }

  private static Optional<Destruction> destruction(ResultSet row) throws SQLException {
    return row.getObject("said_at") == null
        ? Optional.empty()
        : Optional.of(
            new Destruction(
                worker(row, "said_by"),
                moment(row, "said_at"),
                row.getBoolean("lost"),
                worker(row, "confirmed_by"),
                moment(row, "confirmed_at")));
  }

  static WorkerId worker(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new WorkerId(id);
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private PaperRow() {}
}
