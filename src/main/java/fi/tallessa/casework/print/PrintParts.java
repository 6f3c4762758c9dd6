package fi.tallessa.casework.print;

import fi.tallessa.casework.contact.Place;
import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the contacts of a file are parted for paper: by day and line alone, nothing is opened. */
@Repository
class PrintParts {

  private final JdbcClient db;

  PrintParts(JdbcClient db) {
    this.db = db;
  }

  /** The last contact of each part, the newest first; none where there is no contact. */
  List<PrintPart> of(Permit permit, int most) {
    return db.sql(
            """
            select on_day, line, number from (
              select contact.on_day, contact.line,
                row_number() over (order by contact.on_day desc, contact.line desc) as number,
                count(*) over () as many
              from casework.contact
              where contact.subject_id = :subject
                and not exists (select from casework.cancellation
                  where cancellation.subject_id = contact.subject_id
                    and cancellation.contact_id = contact.id)
            ) numbered
            where number % :most = 0 or number = many
            order by number
            """)
        .param("subject", permit.subject().value())
        .param("most", most)
        .query(
            (row, n) ->
                new PrintPart(
                    new Place(row.getObject("on_day", LocalDate.class), row.getLong("line")),
                    n * most + 1,
                    row.getInt("number")))
        .list();
  }
}
