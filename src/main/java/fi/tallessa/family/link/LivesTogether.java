package fi.tallessa.family.link;

import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.SameHome;
import fi.tallessa.kernel.SubjectId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who lives with whom, from link to link: whichever of the two files tells of a home of both, and
 * whoever lives with one of them as well. Ids alone; nothing is opened for it.
 */
@Repository
class LivesTogether implements SameHome {

  private final JdbcClient db;

  LivesTogether(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Set<SubjectId> of(Permit permit) {
    return db
        .sql(
            """
            with recursive together as (
              select cast(:subject as uuid) as subject_id
              union
              select link.other_id
              from together
              join family.link on link.subject_id = together.subject_id
              join family.link mirror on mirror.subject_id = link.other_id and mirror.id = link.id
              where {rests} and {theirs}
                and not exists (select from family.link_end ended
                  where ended.subject_id = link.subject_id and ended.link_id = link.id)
                and exists (select from family.home_with home
                  where (home.subject_id, home.relative_id) in
                    ((link.subject_id, link.relative_id),
                      (mirror.subject_id, mirror.relative_id))))
            select subject_id from together where subject_id <> :subject
            """
                .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "link"))
                .replace("{theirs}", GroupRests.of(FieldGroup.FAMILY, "mirror")))
        .param("subject", permit.subject().value())
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .stream()
        .collect(Collectors.toSet());
  }
}
