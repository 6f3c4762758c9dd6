package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Visit;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The languages of consent texts: those of the pages, and those the association has added. */
@Repository
public class Tongues {

  private final JdbcClient db;

  Tongues(JdbcClient db) {
    this.db = db;
  }

  public List<Tongue> all() {
    var added =
        db.sql("select code, name from legalbasis.consent_language order by added_at, code")
            .query((row, n) -> new Tongue(row.getString("code"), row.getString("name")))
            .list();
    return Stream.concat(Tongue.OF_THE_PAGES.stream(), added.stream()).toList();
  }

  /** Adds one; what is there already stays as it is. */
  void add(Tongue tongue, Visit visit) {
    db.sql(
            """
            insert into legalbasis.consent_language (code, name, added_by, added_at)
            values (?, ?, ?, ?) on conflict (code) do nothing
            """)
        .params(
            tongue.code(),
            tongue.name(),
            visit.who().value(),
            visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }
}
