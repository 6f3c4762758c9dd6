package fi.tallessa.retention.due;

import static java.util.stream.Collectors.joining;

import fi.tallessa.holdings.DraftClocks;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of whom a line manager answers for, the first day first, paged by key. */
@Repository
class OpenDrafts {

  private final JdbcClient db;
  private final String all;

  OpenDrafts(JdbcClient db, List<DraftClocks> clocks) {
    this.db = db;
    this.all =
        """
        select * from (
          select to_char(goes_on, 'YYYY-MM-DD') || '.' || mark collate "C" as place, draft.*
          from ({clocks}) draft) placed
        where place > :place order by place limit :most
        """
            .replace(
                "{clocks}",
                clocks.stream().map(DraftClocks::select).collect(joining(" union all ")));
  }

  List<OpenDraft> after(String place, int most, Visit visit) {
    return db.sql(all)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("place", place)
        .param("most", most)
        .query(OpenDrafts::draft)
        .list();
  }

  private static OpenDraft draft(ResultSet row, int n) throws SQLException {
    return new OpenDraft(
        row.getString("place"),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Optional.ofNullable(row.getString("code")).flatMap(Code::parse),
        OpenDraft.Kind.valueOf(row.getString("kind")),
        row.getObject("since_day", LocalDate.class),
        row.getObject("goes_on", LocalDate.class));
  }
}
