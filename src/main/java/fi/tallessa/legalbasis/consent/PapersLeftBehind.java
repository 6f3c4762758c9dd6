package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.LeftBehind;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers of an erased file that two people have not destroyed yet (D3). */
@Repository
class PapersLeftBehind implements LeftBehind {

  private final JdbcClient db;

  PapersLeftBehind(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Kind kind() {
    return Kind.PAPER;
  }

  @Override
  public List<String> of(Permit permit) {
    return db.sql(
            """
            select paper.slip from legalbasis.consent_slip slip
            join legalbasis.paper on paper.year = slip.year and paper.number = slip.number
            where slip.subject_id = ? and not exists (select from legalbasis.paper_destruction gone
              where gone.slip = paper.slip and gone.confirmed_at is not null)
            order by paper.year, paper.number
            """)
        .param(permit.subject().value())
        .query(String.class)
        .list();
  }

  @Override
  public String done(String row) {
    return """
        exists (select from legalbasis.paper_destruction gone
          where gone.slip = {row}.what and gone.confirmed_at is not null)
        """
        .replace("{row}", row);
  }

  @Override
  public String path(String what) {
    return "/cabinets/papers/" + what;
  }
}
