package fi.tallessa.legalbasis.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.access.Overtaken;
import fi.tallessa.audit.Marks;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The consents of customers, event by event; only ever added to. */
@Repository
public class Consents {

  private final JdbcClient db;
  private final Vault vault;
  private final Links links;
  private final Heads heads;
  private final Items items;
  private final Slips slips;
  private final Marks marks;
  private final PrivacyNotices notices;

  Consents(
      JdbcClient db,
      Vault vault,
      Links links,
      Heads heads,
      Items items,
      Slips slips,
      Marks marks,
      PrivacyNotices notices) {
    this.notices = notices;
    this.marks = marks;
    this.items = items;
    this.slips = slips;
    this.db = db;
    this.vault = vault;
    this.links = links;
    this.heads = heads;
  }

  /** All of one customer's, by item: one statement. */
  public Map<ItemId, Consent> of(Permit permit) {
    var key = vault.open(permit);
    var found = new LinkedHashMap<ItemId, Consent>();
    rows(permit)
        .forEach(
            (item, events) ->
                found.put(
                    item, new Consent(item, events.stream().map(one -> one.open(key)).toList())));
    return found;
  }

  /** Which schools and other services those name that a customer was ever asked for. */
  public List<String> organisations(Permit permit) {
    return db.sql(
            """
            select distinct version.organisation from legalbasis.consent_event event
            join legalbasis.consent_version version
              on version.item_id = event.item_id and version.number = event.version
            where event.subject_id = ? and version.organisation is not null
            """)
        .param(permit.subject().value())
        .query(String.class)
        .list();
  }

  public Consent one(Permit permit, ItemId item) {
    return of(permit).getOrDefault(item, Consent.none(item));
  }

  /**
   * Whether the chains are as they were written, by item, and what was read and drawn as it was
   * then; a chain that is all gone is among them.
   */
  public Map<ItemId, Verified> verified(Permit permit) {
    var originals =
        new Originals(
            Optional.of(vault.open(permit)),
            items.byId(),
            slips.sealed(permit.subject()),
            notices.sha256());
    var marked = Marked.of(permit.subject(), marks.of(permit.subject()), vault.register());
    return heads.of(permit.subject()).verify(rows(permit), marked, originals);
  }

  /**
   * Writes down what became of some consents, each after all that was said of it before.
   *
   * @throws Overtaken when somebody else wrote first
   */
  public void append(Permit permit, List<Next> all) {
    var key = vault.open(permit);
    var events =
        all.stream()
            .flatMap(
                next -> next.after(permit).events().stream().skip(next.before().events().size()))
            .map(event -> SealedEvent.of(permit.subject(), event, key))
            .toList();
    Overtaken.unless(links.add(events));
  }

  /** The same of one, where one thing is said. */
  public void append(Permit permit, Consent before, Saying saying) {
    append(permit, List.of(new Next(before, List.of(saying))));
  }

  /**
   * What is to be written down next.
   *
   * @param said null where the register says it by itself, as that a term is over
   */
  public record Saying(
      ConsentState state, int version, LocalDate until, UUID asking, Indication said) {

    /**
     * @param again it was over before: after that only what lies sealed is to go after all
     */
    boolean hasItsReason(boolean again) {
      return said == null
          ? state == ConsentState.EXPIRED
          : said.reason().state() == state && (said.reason() == Reason.ERASE_AFTER_ALL) == again;
    }
  }

  private Map<ItemId, List<SealedEvent>> rows(Permit permit) {
    return db
        .sql(
            "select "
                + SealedEvent.COLUMNS
                + " from legalbasis.consent_event where subject_id = ? order by item_id, number")
        .param(permit.subject().value())
        .query(SealedEvent::of)
        .list()
        .stream()
        .collect(groupingBy(SealedEvent::item, LinkedHashMap::new, toList()));
  }
}
