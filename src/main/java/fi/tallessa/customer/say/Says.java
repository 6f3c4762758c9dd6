package fi.tallessa.customer.say;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What minors keep from their guardians, entry by entry; only added to, the newest holds (K3). */
@Repository
public class Says {

  private static final Shape<Say.Judged> SHAPE = Shape.of("customer.say", Say.Judged.class);

  private final JdbcClient db;
  private final Vault vault;

  Says(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * In SQL: until when an entry is kept from guardians unless somebody looks again; null where it
   * is not. For those who work with the child alone.
   *
   * @param row a row with {@code subject_id} and {@code id}
   */
  public static String until(String row) {
    return """
        (select look_on from customer.say
          where say.subject_id = {row}.subject_id and say.entry_id = {row}.id
          order by say.number desc limit 1)
        """
        .replace("{row}", row);
  }

  /** A datum by the field it is in, whatever its version: a correction stays kept. */
  public KeptEntry datum(Permit permit, Field field) {
    return new KeptEntry(EntryKind.DATUM, vault.open(permit).id("customer.say/" + field.code()));
  }

  /** Which data are kept from guardians now, and by when somebody looks again. */
  public Map<Field, LocalDate> data(Permit permit) {
    var newest = newest(permit);
    return Stream.of(Field.values())
        .filter(field -> stands(newest.get(datum(permit, field).id())))
        .collect(toMap(field -> field, field -> newest.get(datum(permit, field).id()).lookOn()));
  }

  private static boolean stands(Say say) {
    return say != null && say.stands();
  }

  /** What was judged last of each entry that was ever asked about. */
  public Map<UUID, Say> newest(Permit permit) {
    return read(permit).collect(toMap(one -> one.entry().id(), one -> one));
  }

  /** All that is kept from guardians now. */
  public Set<UUID> standing(Permit permit) {
    return read(permit).filter(Say::stands).map(one -> one.entry().id()).collect(toSet());
  }

  private Stream<Say> read(Permit permit) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select distinct on (entry_id) entry_id, number, kind, at, look_on, sealed
            from customer.say where subject_id = ? order by entry_id, number desc
            """)
        .param(permit.subject().value())
        .query((row, n) -> say(row, key))
        .list()
        .stream();
  }

  private static Say say(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("entry_id", UUID.class);
    var place = place(id, row.getInt("number"));
    return new Say(
        new KeptEntry(EntryKind.valueOf(row.getString("kind")), id),
        Optional.ofNullable(row.getBytes("sealed"))
            .map(bytes -> key.unseal(SHAPE, place, 1, bytes)),
        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Visit.ZONE).toLocalDate(),
        row.getObject("look_on", LocalDate.class));
  }

  private static String place(UUID entry, int number) {
    return entry + "/" + number;
  }

  /**
   * @param lookOn by when somebody looks again; null where it is not kept
   */
  public void add(Permit permit, KeptEntry entry, Say.Judged judged, LocalDate lookOn) {
    int number = number(permit, entry.id()) + 1;
    var sealed = vault.open(permit).seal(SHAPE, place(entry.id(), number), 1, judged);
    Overtaken.unless(
        db.sql(
                    """
                    insert into customer.say
                      (subject_id, entry_id, number, kind, at, stands, look_on, sealed)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """)
                .params(
                    permit.subject().value(),
                    entry.id(),
                    number,
                    entry.kind().name(),
                    permit.visit().when().atOffset(ZoneOffset.UTC),
                    lookOn != null,
                    lookOn,
                    sealed)
                .update()
            == 1);
  }

  private int number(Permit permit, UUID entry) {
    return db.sql(
            """
            select coalesce(max(number), 0) from customer.say
            where subject_id = ? and entry_id = ?
            """)
        .params(permit.subject().value(), entry)
        .query(Integer.class)
        .single();
  }

  /** Whether it was ever asked of an entry that guardians are not told of it. */
  public boolean judged(Permit permit, UUID entry) {
    return number(permit, entry) > 0;
  }

  /** Of those who are 18 all of it ends: no guardian of theirs has a right to read (K6). */
  public void endAtAge(Collection<SubjectId> grown, Instant at) {
    db.sql(
            """
            insert into customer.say (subject_id, entry_id, number, kind, at, stands)
            select subject_id, entry_id, number + 1, kind, :at, false
            from (select distinct on (subject_id, entry_id) say.* from customer.say
              where subject_id = any (:grown)
              order by subject_id, entry_id, number desc) newest
            where stands
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("grown", grown.stream().map(SubjectId::value).toArray(UUID[]::new))
        .update();
  }

  /** An entry goes on under another id in the same file, too: what was said to it holds of both. */
  public void carry(Permit permit, UUID from, UUID to) {
    var key = vault.open(permit);
    var rows =
        db.sql(
                """
                select number, sealed from customer.say
                where subject_id = ? and entry_id = ? order by number
                """)
            .params(permit.subject().value(), from)
            .query((row, n) -> new Row(row.getInt("number"), row.getBytes("sealed")))
            .list();
    for (var row : rows) {
      db.sql(
              """
              insert into customer.say
                (subject_id, entry_id, number, kind, at, stands, look_on, sealed)
              select subject_id, ?, number, kind, at, stands, look_on, ? from customer.say
              where subject_id = ? and entry_id = ? and number = ?
              on conflict do nothing
              """)
          .params(
              to,
              row.sealed() == null
                  ? null
                  : key.seal(
                      SHAPE,
                      place(to, row.number()),
                      1,
                      key.unseal(SHAPE, place(from, row.number()), 1, row.sealed())),
              permit.subject().value(),
              from,
              row.number())
          .update();
    }
  }

  private record Row(int number, byte[] sealed) {
    @Override
    public String toString() {
      return "Row";
    }
  }

  /** A promise that is none any more; what was said to the contact it came with stays. */
  public void forgetPromise(Permit permit, UUID entry) {
    db.sql("delete from customer.say where subject_id = ? and entry_id = ? and kind = 'PROMISE'")
        .params(permit.subject().value(), entry)
        .update();
  }

  /** The entry has left the file: what was said to it goes with it. */
  public void forget(Permit permit, UUID entry) {
    db.sql("delete from customer.say where subject_id = ? and entry_id = ?")
        .params(permit.subject().value(), entry)
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.say where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
