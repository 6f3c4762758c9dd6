package fi.tallessa.family.link;

import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links of a file. Each lies as a row in both files and rests on something in each of them
 * (S12); where one row is gone, erased with its file or with the relative, the other tells nothing.
 */
@Repository
class FamilyLinks {

  private final JdbcClient db;
  private final Vault vault;

  FamilyLinks(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Those that last and those that ended, the newest first; nothing of the others is opened. */
  List<Link> of(Permit permit) {
    return db.sql(
            """
            select link.id, link.relative_id, link.other_id, mirror.relative_id as back_id,
              link.from_day, ended.until_day
            from family.link
            join family.link mirror on mirror.subject_id = link.other_id and mirror.id = link.id
            left join family.link_end ended on ended.subject_id = link.subject_id
              and ended.link_id = link.id
            where link.subject_id = :subject and {rests} and {theirs}
            order by link.from_day desc, link.id
            """
                .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "link"))
                .replace("{theirs}", GroupRests.of(FieldGroup.FAMILY, "mirror")))
        .param("subject", permit.subject().value())
        .query(FamilyLinks::link)
        .list();
  }

  /** Files to which a customer is linked, and one of these others as well; nothing is opened. */
  List<ThirdFiles.Third> thirds(Permit permit, Set<SubjectId> others) {
    return db.sql(
            """
            select mine.other_id as file_id, mine.relative_id as here_id, me.relative_id as me_id,
              them.relative_id as them_id, them.other_id
            from family.link mine
            join family.link me on me.subject_id = mine.other_id and me.id = mine.id
            join family.link them on them.subject_id = mine.other_id
              and them.other_id = any (:others)
            join family.link back on back.subject_id = them.other_id and back.id = them.id
            where mine.subject_id = :subject and {rests} and {theirs}
              and not exists (select from family.link_end ended
                where (ended.subject_id, ended.link_id) in
                  ((mine.subject_id, mine.id), (them.subject_id, them.id)))
            """
                .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "mine"))
                .replace("{theirs}", GroupRests.of(FieldGroup.FAMILY, "them")))
        .param("subject", permit.subject().value())
        .param("others", others.stream().map(SubjectId::value).toArray(UUID[]::new))
        .query(FamilyLinks::third)
        .list();
  }

  /**
   * Writes a row into each of the two files.
   *
   * @return false when the family of either rests on nothing; then the act is to be undone
   */
  boolean make(Permit one, UUID relative, Permit other, UUID back, LocalDate from) {
    var id = UUID.randomUUID();
    return write(one, id, relative, other.subject(), from)
        && write(other, id, back, one.subject(), from);
  }

  private boolean write(Permit permit, UUID id, UUID relative, SubjectId other, LocalDate from) {
    var made = new SealedLink(permit.visit().who());
    return db.sql(
                """
                insert into family.link (subject_id, id, relative_id, other_id, from_day, at, sealed)
                select subject_id, :id, :relative, :other, :from, :at, :sealed
                from (values (cast(:subject as uuid))) as about (subject_id)
                where {rests}
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "about")))
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("relative", relative)
            .param("other", other.value())
            .param("from", from)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(SealedLink.MADE, id, 1, made))
            .update()
        == 1;
  }

  /** In this file; whoever ends a link ends it in both. False when somebody was faster. */
  boolean end(Permit permit, UUID id, LocalDate until) {
    var ended = new SealedLink(permit.visit().who());
    return db.sql(
                """
                insert into family.link_end (subject_id, link_id, until_day, at, sealed)
                values (:subject, :id, :until, :at, :sealed) on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("until", until)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(SealedLink.ENDED, id, 1, ended))
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from family.link where subject_id = ?").param(permit.subject().value()).update();
  }

  private static ThirdFiles.Third third(ResultSet row, int n) throws SQLException {
    return new ThirdFiles.Third(
        new SubjectId(row.getObject("file_id", UUID.class)),
        row.getObject("here_id", UUID.class),
        row.getObject("me_id", UUID.class),
        row.getObject("them_id", UUID.class),
        new SubjectId(row.getObject("other_id", UUID.class)));
  }

  private static Link link(ResultSet row, int n) throws SQLException {
    return new Link(
        row.getObject("id", UUID.class),
        row.getObject("relative_id", UUID.class),
        new SubjectId(row.getObject("other_id", UUID.class)),
        row.getObject("back_id", UUID.class),
        row.getObject("from_day", LocalDate.class),
        Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
  }
}
