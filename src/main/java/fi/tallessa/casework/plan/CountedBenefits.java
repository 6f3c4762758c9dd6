package fi.tallessa.casework.plan;

import fi.tallessa.access.PartRestrictions;
import fi.tallessa.holdings.Counted;
import fi.tallessa.holdings.Figures;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What customers answered when asked how much it had helped: the number, never of which aim. What
 * may only be kept is not read for it (GDPR Art. 18, 21).
 */
@Repository
class CountedBenefits implements Figures {

  private final JdbcClient db;
  private final Vault vault;

  CountedBenefits(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  @Override
  public List<Counted> of(Map<SubjectId, WrappedKey> met, DateRange days, Instant at) {
    var keys = vault.openForRun(met);
    return db.sql(
            """
            select distinct on (benefit.subject_id, benefit.aim_id, benefit.on_day)
              benefit.subject_id, benefit.aim_id, benefit.on_day, benefit.number, benefit.sealed
            from casework.benefit join casework.aim on aim.subject_id = benefit.subject_id
              and aim.id = benefit.aim_id
            where benefit.subject_id = any (:subjects) and benefit.on_day between :from and :until
              and benefit.undone_at is null and {stands}
              and not {uncounted}
            order by benefit.subject_id, benefit.aim_id, benefit.on_day, benefit.number desc
            """
                .replace("{stands}", Plans.STANDS)
                .replace("{uncounted}", PartRestrictions.uncounted("benefit")))
        .param("subjects", Sealed.subjects(keys))
        .param("from", days.from())
        .param("until", days.until())
        .param("today", at.atZone(Visit.ZONE).toLocalDate())
        .param("now", at.atOffset(ZoneOffset.UTC))
        .query((row, n) -> counted(row, keys))
        .list();
  }

  private static Counted counted(ResultSet row, Map<SubjectId, Key> keys) throws SQLException {
    var subject = new SubjectId(row.getObject("subject_id", UUID.class));
    var on = row.getObject("on_day", LocalDate.class);
    var place = PlanPart.place(row.getObject("aim_id", UUID.class), on);
    var answer =
        keys.get(subject)
            .unseal(Benefit.SHAPE, place, row.getInt("number"), row.getBytes("sealed"));
    return new Counted.Helped(subject, on, Optional.ofNullable(answer.value()));
  }
}
