package fi.tallessa.casework.contact;

import fi.tallessa.access.PartRestrictions;
import fi.tallessa.casework.countersign.InternEntries;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Counted;
import fi.tallessa.holdings.Figures;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Contacts as they are counted, those of roll calls as of a group: by channel and minutes, those
 * that nobody came to apart, and never a word of what was said. What may only be kept is not read
 * for it (GDPR Art. 18, 21).
 */
@Repository
class CountedContacts implements Figures {

  private final JdbcClient db;
  private final Vault vault;

  CountedContacts(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  @Override
  public List<Counted> of(Map<SubjectId, WrappedKey> met, DateRange days, Instant at) {
    var keys = vault.openForRun(met);
    var groups = groups(days);
    return db.sql(
            """
            select contact.subject_id, contact.id, contact.version, contact.sealed
            from casework.contact
            where contact.subject_id = any (:subjects) and contact.on_day between :from and :until
              and not exists (select from casework.cancellation
                where cancellation.subject_id = contact.subject_id
                  and cancellation.contact_id = contact.id)
              and not {waits} and {rests} and not {uncounted}
            """
                .replace("{waits}", InternEntries.waits("contact"))
                .replace("{rests}", WorkRests.of("contact"))
                .replace("{uncounted}", PartRestrictions.uncounted("contact")))
        .param("subjects", Sealed.subjects(keys))
        .param("from", days.from())
        .param("until", days.until())
        .param("now", at.atOffset(ZoneOffset.UTC))
        .query(
            (row, n) -> {
              var subject = new SubjectId(row.getObject("subject_id", UUID.class));
              return counted(
                  subject,
                  keys.get(subject)
                      .unseal(
                          Contact.SHAPE,
                          row.getObject("id", UUID.class),
                          row.getInt("version"),
                          row.getBytes("sealed")),
                  groups);
            })
        .list();
  }

  /** Which encounters were meetings of groups; of their members nothing is here. */
  private Set<UUID> groups(DateRange days) {
    return Set.copyOf(
        db.sql("select id from casework.group_session where on_day between ? and ?")
            .params(days.from(), days.until())
            .query((row, n) -> row.getObject(1, UUID.class))
            .list());
  }

  private static Counted counted(SubjectId subject, Contact contact, Set<UUID> groups) {
    boolean came = contact.outcome() == null || contact.outcome() == Outcome.MET;
    int minutes = came && contact.counts() && contact.minutes() != null ? contact.minutes() : 0;
    var channel = groups.contains(contact.encounter()) ? "group" : contact.channel().code();
    return new Counted.Met(subject, contact.on(), channel, minutes, came);
  }
}
