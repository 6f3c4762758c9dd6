package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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
        db.sql(
                """
                select code, name from legalbasis.consent_language
                where ended_at is null order by added_at, code
                """)
            .query((row, n) -> new Tongue(row.getString("code"), row.getString("name")))
            .list();
    return Stream.concat(Tongue.OF_THE_PAGES.stream(), added.stream()).toList();
  }

  /** Each time one ended, the last one first. */
  List<EndedTongue> ended() {
    return db.sql(
            """
            select code, name, ended_by, ended_at from legalbasis.consent_language
            where ended_at is not null
            union all select code, name, ended_by, ended_at from legalbasis.consent_language_past
            order by ended_at desc, code
            """)
        .query(
            (row, n) ->
                new EndedTongue(
                    new Tongue(row.getString("code"), row.getString("name")),
                    new WorkerId(row.getObject("ended_by", UUID.class)),
                    row.getObject("ended_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * Adds one, or one that had ended, and who ended it stays known; what is there already stays as
   * it is.
   */
  void add(Tongue tongue, Visit visit) {
    db.sql(
            """
            insert into legalbasis.consent_language_past
              (code, ended_at, name, added_by, added_at, ended_by)
            select code, ended_at, name, added_by, added_at, ended_by
            from legalbasis.consent_language where code = ? and ended_at is not null
            on conflict do nothing
            """)
        .param(tongue.code())
        .update();
    db.sql(
            """
            insert into legalbasis.consent_language (code, name, added_by, added_at)
            values (?, ?, ?, ?) on conflict (code) do update set name = excluded.name,
              added_by = excluded.added_by, added_at = excluded.added_at,
              ended_by = null, ended_at = null
            where consent_language.ended_at is not null
            """)
        .params(
            tongue.code(),
            tongue.name(),
            visit.who().value(),
            visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * No text is asked for in it any more. What was written in it stays as it was, for whoever was
   * asked in it.
   */
  void end(String code, Visit visit) {
    db.sql(
            """
            update legalbasis.consent_language set ended_by = ?, ended_at = ?
            where code = ? and ended_at is null
            """)
        .params(visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), code)
        .update();
  }
}
