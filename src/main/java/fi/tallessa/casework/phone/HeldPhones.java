package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.WorkPhones;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The phones somebody has, with how many numbers are to be removed from each: for the day of who
 * holds them, who may know nothing of those files any more, and for who sees a leaver off (S28).
 */
@Repository
public class HeldPhones implements WorkPhones {

  private final JdbcClient db;

  HeldPhones(JdbcClient db) {
    this.db = db;
  }

  /** One's own from which something is to be removed. */
  public List<Held> due(Visit visit) {
    return of(visit.who(), visit.today()).stream().filter(one -> one.due() > 0).toList();
  }

  @Override
  public List<Held> of(WorkerId worker, LocalDate today) {
    return db.sql(
            """
            select phone.id, number, count(open.phone_id) as due from casework.phone
            left join ({open}) open on open.phone_id = phone.id
            where holder_id = :holder and {used} group by phone.id order by number
            """
                .replace("{open}", SavedNumbers.OPEN)
                .replace("{used}", Phones.USED))
        .param("today", today)
        .param("holder", worker.value())
        .query(
            (row, n) ->
                new Held(row.getObject("id", UUID.class), row.getInt("number"), row.getInt("due")))
        .list();
  }
}
