package fi.tallessa.cooperation;

import fi.tallessa.access.HealthRights;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * With which services we work for a customer. What each rests on is asked in each statement: of
 * health, whether its consent holds at this moment (S20).
 */
@Repository
class Cooperations {

  private static final String ROW = "id, version, at, from_day, over_on, sealed";

  private final JdbcClient db;
  private final Vault vault;

  Cooperations(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Those of one shelf that may be shown today, the ones that last longest first. */
  List<KeptCooperation> of(Shelf shelf, Permit permit) {
    return of(shelf, shelf.holds(), permit);
  }

  /** All that a copy to the person has to tell. */
  List<KeptCooperation> kept(Shelf shelf, Permit permit) {
    return of(shelf, shelf.kept(), permit);
  }

  private List<KeptCooperation> of(Shelf shelf, String which, Permit permit) {
    var rows =
        asked(
                "select %s from cooperation.cooperation where subject_id = :subject and %s"
                        .formatted(ROW, which)
                    + "order by over_on desc, from_day desc, id",
                permit)
            .query(KeptCooperation.Sealed::of)
            .list();
    if (rows.isEmpty()) {
      return List.of();
    }
    var key = vault.open(permit);
    return rows.stream().map(row -> row.open(shelf, key)).toList();
  }

  Optional<KeptCooperation> one(Shelf shelf, Permit permit, UUID id) {
    return of(shelf, permit).stream().filter(kept -> kept.id().equals(id)).findFirst();
  }

  /** Where one is kept; nothing is opened. */
  Optional<Shelf> shelf(Permit permit, UUID id) {
    return asked(
            """
            select case field_group when 'HEALTH' then 'HEALTH' else 'ORDINARY' end
            from cooperation.cooperation where subject_id = :subject and id = :id
            """,
            permit)
        .param("id", id)
        .query(String.class)
        .optional()
        .map(Shelf::valueOf);
  }

  /** The consent it lies on, where it lies on one. */
  Optional<ItemId> restsOn(Permit permit, UUID id) {
    return asked(
            """
            select item_id from cooperation.cooperation
            where subject_id = :subject and id = :id and item_id is not null
            """,
            permit)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(ItemId::new);
  }

  /** Whether there is anything for a copy. */
  boolean any(Shelf shelf, Permit permit) {
    return asked(
            "select exists (select from cooperation.cooperation where subject_id = :subject and %s)"
                .formatted(shelf.kept()),
            permit)
        .query(Boolean.class)
        .single();
  }

  /** For a page of the file, in one statement: all but health, and how much there is of that. */
  Overview overview(Permit permit) {
    var rows =
        asked(
                """
                select %s,
                  (select count(*) from cooperation.cooperation
                    where subject_id = :subject and {health} and {may}) as health
                from (select cast(:subject as uuid) as subject_id) always
                left join (select * from cooperation.cooperation where subject_id = :subject
                  and {ordinary}) ordinary on true
                order by over_on desc, from_day desc, id
                """
                    .formatted(ROW)
                    .replace("{health}", Shelf.HEALTH.holds())
                    .replace("{ordinary}", Shelf.ORDINARY.holds())
                    .replace("{may}", HealthRights.holds("cooperation")),
                permit)
            .param("who", permit.visit().who().value())
            .query(Overview.Row::of)
            .list();
    var key = vault.open(permit);
    return new Overview(
        rows.stream()
            .flatMap(row -> row.service().stream())
            .map(row -> row.open(Shelf.ORDINARY, key))
            .toList(),
        rows.getFirst().health());
  }

  /** How many last today, of health as far as the visitor may know. */
  int lasting(Permit permit) {
    return asked(
            """
            select count(*) from cooperation.cooperation
            where subject_id = :subject and over_on > :today and ({ordinary} or {health} and {may})
            """
                .replace("{ordinary}", Shelf.ORDINARY.holds())
                .replace("{health}", Shelf.HEALTH.holds())
                .replace("{may}", HealthRights.holds("cooperation")),
            permit)
        .param("who", permit.visit().who().value())
        .query(Integer.class)
        .single();
  }

  /** False where it rests on nothing at this moment, or the form was sent before. */
  boolean add(
      Shelf shelf,
      Permit permit,
      UUID id,
      Term term,
      Cooperation made,
      Optional<ConsentBasis> consent) {
    return asked(
                """
                insert into cooperation.cooperation (subject_id, id, version, at, field_group,
                  from_day, over_on, item_id, consent_number, sealed)
                select subject_id, :id, 1, :at, :group, :from, :over, item_id, consent_number, :sealed
                from (values (cast(:subject as uuid), cast(:item as uuid), cast(:number as int)))
                  as about (subject_id, item_id, consent_number)
                where {rests} on conflict do nothing
                """
                    .replace("{rests}", shelf.mayRest("about")),
                permit)
            .param("id", id)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("group", shelf.group.name())
            .param("from", term.from())
            .param("over", term.overOn())
            .param("item", consent.map(ConsentBasis::item).orElse(null), Types.OTHER)
            .param("number", consent.map(ConsentBasis::number).orElse(null), Types.INTEGER)
            .param("sealed", vault.open(permit).seal(shelf.cooperation, id, 1, made))
            .update()
        == 1;
  }

  /** The next version, with the one before beside it; false when it is over, or was changed. */
  boolean write(Shelf shelf, Permit permit, KeptCooperation kept, Term term, Cooperation next) {
    int version = kept.version() + 1;
    return asked(
                """
                with before as (
                  insert into cooperation.cooperation_past
                    (subject_id, id, version, at, field_group, over_on, sealed)
                  select subject_id, id, version, at, field_group, over_on, sealed
                  from cooperation.cooperation
                  where subject_id = :subject and id = :id and version = :next - 1
                    and over_on > :today and {holds}
                  on conflict do nothing returning version)
                update cooperation.cooperation
                set version = :next, at = :at, over_on = :over, sealed = :sealed
                where subject_id = :subject and id = :id
                  and version = (select version from before)
                """
                    .replace("{holds}", shelf.holds()),
                permit)
            .param("id", kept.id())
            .param("next", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("over", term.overOn())
            .param("sealed", vault.open(permit).seal(shelf.cooperation, kept.id(), version, next))
            .update()
        == 1;
  }

  /** What one said before, the newest first. */
  List<KeptCooperation> history(Shelf shelf, Permit permit, UUID id) {
    var key = vault.open(permit);
    return asked(
            """
            select past.id, past.version, past.at, cooperation.from_day, past.over_on, past.sealed
            from cooperation.cooperation join cooperation.cooperation_past past
              on past.subject_id = cooperation.subject_id and past.id = cooperation.id
            where cooperation.subject_id = :subject and cooperation.id = :id and {holds}
            order by past.version desc
            """
                .replace("{holds}", shelf.holds()),
            permit)
        .param("id", id)
        .query(KeptCooperation.Sealed::of)
        .list()
        .stream()
        .map(row -> row.open(shelf, key))
        .toList();
  }

  /** What all of one shelf said before, for a look through all that was ever written. */
  List<KeptCooperation> past(Shelf shelf, Permit permit) {
    var key = vault.open(permit);
    return asked(
            """
            select past.id, past.version, past.at, cooperation.from_day, past.over_on, past.sealed
            from cooperation.cooperation join cooperation.cooperation_past past
              on past.subject_id = cooperation.subject_id and past.id = cooperation.id
            where cooperation.subject_id = :subject and {kept}
            """
                .replace("{kept}", shelf.kept()),
            permit)
        .query(KeptCooperation.Sealed::of)
        .list()
        .stream()
        .map(row -> row.open(shelf, key))
        .toList();
  }

  /** With all that hangs on them. */
  void erase(Permit permit) {
    asked("delete from cooperation.cooperation where subject_id = :subject", permit).update();
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql)
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today());
  }
}
