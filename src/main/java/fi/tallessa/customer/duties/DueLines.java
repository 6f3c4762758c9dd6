package fi.tallessa.customer.duties;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.datum.Confirmed;
import fi.tallessa.customer.datum.StillRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.legalbasis.consent.NewRecipients;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is to be done for many customers, in one statement, the first day first, paged by key. Of a
 * file that is closed (S7) only why; of one that may only be kept (GDPR Art. 18) nothing.
 */
@Repository
public class DueLines {

  private static final String OWN =
      """
      select distinct subject_id from access.designation
      where worker_id = :who and ended_at is null and countersigner_id is null
        and :today between from_day and coalesce(until_day, 'infinity')
      """;

  private static final String OVERSEEN =
      "select file.subject_id from access.file "
          + Oversight.asleep("file")
          + "where "
          + Oversight.holds("file");

  private static final String PLACED =
      """
      with theirs as ({whose}),
      due as (
        select subject_id, 'VERIFY' as kind, min(due_on) as due_on
        from customer.unverified join customer.datum using (subject_id, field, version)
        join theirs using (subject_id) where true {rests}
        group by subject_id
        union all
        select subject_id, 'VERIFY_GUARDIAN', min(due_on) from customer.unverified_guardian
        join theirs using (subject_id) where coalesce(due_on, 'infinity') > :today
        group by subject_id
        union all
        select distinct subject_id, 'STALE', cast(null as date) from customer.confirmed
        join customer.datum using (subject_id, field, version)
        join theirs using (subject_id) where {stale} {rests} and {awake}
        union all
        select distinct subject_id, 'STALE_GUARDIAN', cast(null as date)
        from customer.confirmed_guardian join theirs using (subject_id)
        where {stale} and {awake}
        union all
        select subject_id, kind, due_on from customer.duty join theirs using (subject_id)
        union all
        select subject_id, 'VERIFY_CONSENTED', min(goes_on)
        from (select subject_id, goes_on from customer.other_information
            where unverified and coalesce(goes_on, 'infinity') > :today and {other}
          union all select subject_id, goes_on from customer.health_entry
            where unverified and coalesce(goes_on, 'infinity') > :today and {health}) entry
        join theirs using (subject_id)
        group by subject_id
        union all
        select subject_id, 'CONSENT_ENDS', min(until_day)
        from legalbasis.consent_warning warned
        join legalbasis.consent_event event using (subject_id, item_id, number)
        join theirs using (subject_id)
        where until_day >= :today and not exists (select from legalbasis.consent_event later
          where later.subject_id = event.subject_id and later.item_id = event.item_id
            and later.number > event.number)
        group by subject_id
        union all
        select subject_id, 'DENIAL', min(look_on)
        from (select distinct on (subject_id, item_id) subject_id, stands, look_on
          from legalbasis.consent_denial join theirs using (subject_id)
          order by subject_id, item_id, number desc) denial
        where stands and look_on <= :denials
        group by subject_id
        union all
        select subject_id, 'SAY', min(look_on)
        from (select distinct on (subject_id, entry_id) subject_id, stands, look_on
          from customer.say join theirs using (subject_id)
          order by subject_id, entry_id, number desc) say
        where stands and look_on <= :denials
        group by subject_id
        union all
        select subject_id, 'PROTECTION', runs_out_on from access.protection
        join theirs using (subject_id)
        where until_at is null and runs_out_on <= :denials
        union all
        select subject_id, 'LEFT_AT_END', cast(null as date)
        from access.dormancy join theirs using (subject_id) where until_at is null and {left}
        union all
        select subject_id, kind, min(due_on) from ({more}) elsewhere
        join theirs using (subject_id)
        group by subject_id, kind
        union all
        select distinct subject_id, case when told then 'RECIPIENTS' else 'UNTOLD' end,
          cast(null as date)
        from ({recipients}) newcomer),
      placed as (
        select coalesce(to_char(
            coalesce(due_on, case when kind = 'AT_18' then cast(:today as date) end),
            'YYYY-MM-DD'), 'later') || '.' || code || '.' || kind
          collate "C" as place, subject_id, code, kind, due_on
        from due join access.file using (subject_id))
      """;

  private static final String OPEN =
      "not {barred} and not {frozen} and (kind = 'UNAWARE' or not {closed})"
          .replace("{barred}", Barred.holds("placed", ":who"))
          .replace("{frozen}", Restrictions.holds("placed"))
          .replace("{closed}", Closures.holds("placed"));

  private final JdbcClient db;
  private final LeftAtEnd left;
  private final String more;

  DueLines(JdbcClient db, LeftAtEnd left, List<MoreDue> more) {
    this.db = db;
    this.left = left;
    this.more = MoreDue.all(more);
  }

  /** The same, the first consents that end and the first of all else. */
  List<DueLine> first(int each, Visit visit) {
    return after(OWN, "", each, 2 * each, visit);
  }

  /** For the customers the visitor is designated to. */
  List<DueLine> own(String place, int most, Visit visit) {
    return after(OWN, place, most, visit);
  }

  /**
   * For the customers the visitor answers for, those whose relationship has ended among them: no
   * worker has them any more, so what is undone is the manager's (D4).
   */
  List<DueLine> led(String place, int most, Visit visit) {
    return after(OVERSEEN, place, most, visit);
  }

  /** The same of one kind. */
  public List<DueLine> led(Duty.Kind kind, String place, int most, Visit visit) {
    return placed(OVERSEEN, "kind = '" + kind + "'", visit)
        .param("place", place)
        .param("each", most)
        .param("most", most)
        .query(DueLines::line)
        .list();
  }

  /** How many customers there are of each kind, of those the visitor answers for. */
  public Map<Duty.Kind, Integer> counted(Visit visit) {
    var many = new EnumMap<Duty.Kind, Integer>(Duty.Kind.class);
    asked(OVERSEEN, "select kind, count(*) as many from placed where {open} group by kind", visit)
        .query(
            row -> {
              many.put(Duty.Kind.valueOf(row.getString("kind")), row.getInt("many"));
            });
    return many;
  }

  private List<DueLine> after(String whose, String place, int most, Visit visit) {
    return after(whose, place, most, most, visit);
  }

  private List<DueLine> after(String whose, String place, int each, int most, Visit visit) {
    return placed(whose, "true", visit)
        .param("place", place)
        .param("each", each)
        .param("most", most)
        .query(DueLines::line)
        .list();
  }

  private JdbcClient.StatementSpec placed(String whose, String which, Visit visit) {
    return asked(
        whose,
        """
        select place, subject_id, code, kind, due_on
        from (select placed.*,
            row_number() over (partition by kind = 'CONSENT_ENDS' order by place) as nth
          from placed where place > :place and {which} and {open}) open
        where nth <= :each order by place limit :most
        """
            .replace("{which}", which),
        visit);
  }

  /** A statement over what is to be done for those whom a select gives. */
  private JdbcClient.StatementSpec asked(String whose, String over, Visit visit) {
    return db.sql(
            (PLACED + over)
                .replace("{open}", OPEN)
                .replace("{recipients}", NewRecipients.since("join theirs using (subject_id)"))
                .replace("{more}", more)
                .replace("{whose}", whose)
                .replace("{left}", left.of("dormancy"))
                .replace("{stale}", Confirmed.longAgo("on_day"))
                .replace("{awake}", Duties.AWAKE)
                .replace("{rests}", StillRests.USED)
                .replace("{other}", OnConsent.holds(FieldGroup.OTHER))
                .replace("{health}", OnConsent.holds(FieldGroup.HEALTH)))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("denials", visit.today().plusDays(Duty.Kind.DENIAL_AHEAD))
        .param("now", visit.when().atOffset(ZoneOffset.UTC));
  }

  private static DueLine line(ResultSet row, int n) throws SQLException {
    return new DueLine(
        row.getString("place"),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        Duty.Kind.valueOf(row.getString("kind")),
        row.getObject("due_on", LocalDate.class));
  }
}
