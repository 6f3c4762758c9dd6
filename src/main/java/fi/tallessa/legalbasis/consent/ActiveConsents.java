package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which consents hold at this moment: asked in one statement at each request, so that what was
 * taken back is in nothing from the next one on, whatever ran last night. Whoever reads rows that
 * rest on a consent asks {@code legalbasis.consent_holds} in that same statement.
 */
@Repository
public class ActiveConsents {

  private final JdbcClient db;

  ActiveConsents(JdbcClient db) {
    this.db = db;
  }

  /**
   * A consent that holds.
   *
   * @param number of the event since which it holds, in its chain
   * @param organisation whom it lets tell us, or null
   * @param since when its event was written
   * @param until last day
   */
  public record Active(
      ItemId item,
      int number,
      int version,
      Set<Category> categories,
      String organisation,
      OffsetDateTime since,
      LocalDate until) {}

  /** On one whose data may only be kept nothing new is written, nor is anybody told by it. */
  public List<Active> of(Permit permit) {
    return db.sql(
            """
            select item_id, event.number, event.version, categories, organisation, at, until_day
            from (select distinct on (item_id) item_id, number, version, state, at, until_day,
                subject_id, asking_id
              from legalbasis.consent_event where subject_id = ?
              order by item_id, number desc) event
            join legalbasis.consent_version version using (item_id)
            where version.number = event.version and event.state in ('GIVEN', 'RENEWED')
              and until_day >= ?
              and not ('HEALTH' = any (categories)
                and legalbasis.consent_unsigned(subject_id, asking_id))
              and not {kept}
            order by at, item_id
            """
                .replace("{kept}", OnConsent.onlyKept("event")))
        .params(permit.subject().value(), permit.visit().today())
        .query(ActiveConsents::active)
        .list();
  }

  /**
   * Until this transaction ends none of theirs ends: asked before something is written down on a
   * consent, so that it is either seen to have ended, or ends after what was kept on it.
   */
  public void hold(Permit permit) {
    db.sql("select version from legalbasis.consent_head where subject_id = ? for share")
        .param(permit.subject().value())
        .query(Integer.class)
        .optional();
  }

  /** Whether any consent that holds covers this kind of data. */
  public boolean holds(Permit permit, Category category) {
    return of(permit).stream().anyMatch(one -> one.categories().contains(category));
  }

  public boolean holds(Permit permit, ItemId item) {
    return of(permit).stream().anyMatch(one -> one.item().equals(item));
  }

  private static Active active(ResultSet row, int n) throws SQLException {
    return new Active(
        new ItemId(row.getObject("item_id", UUID.class)),
        row.getInt("number"),
        row.getInt("version"),
        Arrays.stream((String[]) row.getArray("categories").getArray())
            .map(Category::valueOf)
            .collect(Collectors.toSet()),
        row.getString("organisation"),
        row.getObject("at", OffsetDateTime.class),
        row.getObject("until_day", LocalDate.class));
  }
}
