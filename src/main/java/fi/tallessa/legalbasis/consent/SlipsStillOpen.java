package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.LeftUndone;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers of somebody that are not destroyed, and where each lies (D3). */
@Repository
@Order(2)
class SlipsStillOpen implements StillOpen, LeftUndone {

  private final JdbcClient db;

  SlipsStillOpen(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Line> of(Permit permit) {
    return db.sql(
            """
            select slip.asking_id, paper.slip, lies.cabinet, lies.folder, lies.sheet,
              taking.id is not null as out
            from legalbasis.consent_slip slip
            join legalbasis.paper on paper.year = slip.year and paper.number = slip.number
            left join legalbasis.paper_place lies on lies.slip = paper.slip and left_at is null
            left join legalbasis.paper_taking taking
              on taking.slip = paper.slip and returned_at is null
            where slip.subject_id = ? and not exists (select from legalbasis.paper_destruction gone
              where gone.slip = paper.slip and gone.confirmed_at is not null)
            order by paper.year, paper.number
            """)
        .param(permit.subject().value())
        .query((row, n) -> line(row))
        .list();
  }

  /** A paper without a place, or out of the cabinet: one that lies in it waits for nobody (D3). */
  @Override
  public String of(String row) {
    return """
    exists (select from legalbasis.consent_slip slip
      join legalbasis.paper on paper.year = slip.year and paper.number = slip.number
      where slip.subject_id = {row}.subject_id
        and not exists (select from legalbasis.paper_destruction gone
          where gone.slip = paper.slip and gone.confirmed_at is not null)
        and (not exists (select from legalbasis.paper_place lies
            where lies.slip = paper.slip and lies.left_at is null)
          or exists (select from legalbasis.paper_taking taking
            where taking.slip = paper.slip and taking.returned_at is null)))
    """
        .replace("{row}", row);
  }

  private static Line line(ResultSet row) throws SQLException {
    var slip = row.getString("slip");
    var at = "/consents/asked/" + row.getString("asking_id");
    if (row.getBoolean("out")) {
      return Line.undone("legalbasis.consent.left.out", at, slip);
    }
    return row.getObject("cabinet") == null
        ? Line.undone("legalbasis.consent.left.unplaced", at, slip)
        : Line.told(
            "legalbasis.consent.left.lies",
            slip,
            "" + row.getInt("cabinet"),
            "" + row.getInt("folder"),
            "" + row.getInt("sheet"));
  }
}
