package fi.tallessa.casework.attachment;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which files there are, each on the consent to notes of our work together (D1), those of health on
 * that to health and those that show people on that to photographs: asked in the same statement, as
 * with notes. From before a hand-over they are read as far as notes are.
 */
@Repository
public class Attachments {

  private static final String HOLDS = AttachmentRests.holds("attachment");

  private static final String STANDS = HOLDS + "and" + WorkRests.of("attachment");

  private static final String ROWS =
      """
      select id, contact_id, on_day, health_item_id is not null as health,
        people_item_id is not null as people, line, sealed,
        {kept} as kept_until
      from casework.attachment
      where attachment.subject_id = :subject and
      """
          .replace("{kept}", Says.until("attachment"));

  /** That it opens to the visitor. */
  private static final String OPENS =
      AttachmentRests.open("attachment") + " and not " + OlderNotes.withheld("attachment");

  private static final String READ = ROWS + STANDS + " and " + OPENS;

  private final JdbcClient db;
  private final Vault vault;

  Attachments(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * In SQL: how many files a contact has that may be shown to the visitor. Asks for {@code :who}
   * and {@code :today}.
   *
   * @param row a row of {@code casework.contact}
   */
  public static String many(String row) {
    return """
        (select count(*) from casework.attachment
          where attachment.subject_id = {row}.subject_id and attachment.contact_id = {row}.id
            and {holds} and {open} and not {withheld})
        """
        .replace("{open}", AttachmentRests.open("attachment"))
        .replace("{withheld}", OlderNotes.withheld("attachment"))
        .replace("{row}", row)
        .replace("{holds}", HOLDS);
  }

  /** The id of a file: the same one at the same place is one. */
  UUID id(Permit permit, String of) {
    return vault.open(permit).id("casework.attachment/" + of);
  }

  /**
   * False where its consent or the basis of the work does not hold at this moment.
   *
   * @param got the day somebody else brought it, or null (GDPR Art. 14)
   */
  boolean add(Permit permit, KeptAttachment one, LocalDate got, ConsentBasis basis, Beside beside) {
    return asked(
                """
                insert into casework.attachment (subject_id, id, contact_id, on_day, line,
                  worker_id, item_id, consent_number, health_item_id, health_consent_number,
                  people_item_id, people_consent_number, got_on, sealed)
                select subject_id, id, :contact, :day, :line, :worker, item_id, consent_number,
                  health_item_id, health_consent_number, people_item_id, people_consent_number,
                  cast(:got as date), :sealed
                from (values (:subject, :id, :item, :number, cast(:health as uuid),
                    cast(:health_number as int), cast(:people as uuid),
                    cast(:people_number as int)))
                  as attachment (subject_id, id, item_id, consent_number, health_item_id,
                    health_consent_number, people_item_id, people_consent_number)
                where
                """
                    + STANDS,
                permit)
            .param("id", one.id())
            .param("contact", one.contact().orElse(null), Types.OTHER)
            .param("day", one.on())
            .param("got", got, Types.DATE)
            .param("line", permit.line())
            .param("worker", one.attachment().worker().value())
            .param("item", basis.item())
            .param("number", basis.number())
            .param("health", beside.health().map(ConsentBasis::item).orElse(null), Types.OTHER)
            .param(
                "health_number",
                beside.health().map(ConsentBasis::number).orElse(null),
                Types.INTEGER)
            .param("people", beside.people().map(ConsentBasis::item).orElse(null), Types.OTHER)
            .param(
                "people_number",
                beside.people().map(ConsentBasis::number).orElse(null),
                Types.INTEGER)
            .param(
                "sealed", vault.open(permit).seal(Attachment.SHAPE, one.id(), 1, one.attachment()))
            .update()
        == 1;
  }

  /** The newest, from a line of the log on: of one contact, or of the whole file. */
  List<KeptAttachment> newest(Permit permit, Optional<UUID> contact, long before, int most) {
    return opened(
        permit,
        asked(
                READ
                    + """
                    and line < :before
                      and (cast(:contact as uuid) is null or contact_id = cast(:contact as uuid))
                    order by line desc limit :most
                    """,
                permit)
            .param("before", before)
            .param("contact", contact.orElse(null), Types.OTHER)
            .param("most", most));
  }

  /** How many the visitor may open. */
  public int count(Permit permit) {
    return asked("select count(*) from (" + READ + ") counted", permit)
        .query(Integer.class)
        .single();
  }

  /** All that may be shown to the visitor, the newest first. */
  public List<KeptAttachment> all(Permit permit) {
    return opened(permit, asked(READ + " order by line desc", permit));
  }

  Optional<KeptAttachment> one(Permit permit, UUID id) {
    return opened(permit, asked(READ + "and id = :id", permit).param("id", id)).stream()
        .findFirst();
  }

  /** All of a contact that is moved, whoever may read them. */
  List<KeptAttachment> ofMoved(Permit permit, UUID contact) {
    return opened(
        permit, asked(ROWS + HOLDS + "and contact_id = :id", permit).param("id", contact));
  }

  /** Whether there is one of a contact that does not open to the visitor. */
  boolean withheld(Permit permit, UUID contact) {
    return shut(permit, HOLDS + "and contact_id = :id ")
        .param("id", contact)
        .query(Boolean.class)
        .single();
  }

  /** All, also what sleeps or lies sealed: for the person's own copy (GDPR Art. 15). */
  List<KeptAttachment> kept(Permit permit) {
    return opened(
        permit, asked(ROWS + AttachmentRests.there("attachment") + "order by line", permit));
  }

  /** Whether one of those does not open to the visitor. */
  boolean withholds(Permit permit) {
    return shut(permit, AttachmentRests.there("attachment")).query(Boolean.class).single();
  }

  /** Whether one of some does not open to the visitor. */
  private JdbcClient.StatementSpec shut(Permit permit, String some) {
    return asked("select exists (" + ROWS + some + "and not (" + OPENS + "))", permit);
  }

  /** What has lost its consent waits for the night, and is in nobody's way until then. */
  void removeEnded(Permit permit, UUID id) {
    removeEnded("attachment.id", permit, id);
  }

  /** The same of all of a contact. */
  void removeEndedOf(Permit permit, UUID contact) {
    removeEnded("attachment.contact_id", permit, contact);
  }

  private void removeEnded(String column, Permit permit, UUID id) {
    db.sql(
            """
            delete from files.content using casework.attachment
            where content.subject_id = ? and %s = ?
              and attachment.subject_id = content.subject_id and attachment.id = content.id and
            """
                    .formatted(column)
                + AttachmentRests.ended("attachment"))
        .params(permit.subject().value(), id)
        .update();
  }

  private List<KeptAttachment> opened(Permit permit, JdbcClient.StatementSpec asked) {
    var key = vault.open(permit);
    return asked.query((row, n) -> kept(row, key)).list();
  }

  private static KeptAttachment kept(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new KeptAttachment(
        id,
        Optional.ofNullable(row.getObject("contact_id", UUID.class)),
        row.getObject("on_day", LocalDate.class),
        row.getBoolean("health"),
        row.getBoolean("people"),
        row.getLong("line"),
        row.getObject("kept_until", LocalDate.class),
        key.unseal(Attachment.SHAPE, id, 1, row.getBytes("sealed")));
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    var asked =
        db.sql(sql)
            .param("subject", permit.subject().value())
            .param("today", permit.visit().today());
    return sql.contains(":who") ? asked.param("who", permit.visit().who().value()) : asked;
  }
}
