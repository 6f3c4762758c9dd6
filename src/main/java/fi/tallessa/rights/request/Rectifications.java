package fi.tallessa.rights.request;

import fi.tallessa.customer.datum.Rectified;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was put right of a request, and who was told otherwise; it needs no key. */
@Repository
class Rectifications implements AtAnswer {

  private final JdbcClient db;
  private final Rectified rectified;

  Rectifications(JdbcClient db, Rectified rectified) {
    this.db = db;
    this.rectified = rectified;
  }

  Rectification of(Permit permit, Request request) {
    if (request.kind() != Kind.RECTIFICATION) {
      return Rectification.NONE;
    }
    var done =
        rectified.of(permit).stream().filter(one -> one.request().equals(request.id())).toList();
    return new Rectification(done, untold(permit), RectificationForm.BLANK);
  }

  @Override
  public Optional<Problem> unless(Permit permit, Request request, Way way) {
    return of(permit, request).unless(request, permit.visit().today());
  }

  /** By name they stand with what was told to others, which the key of the file opens. */
  private boolean untold(Permit permit) {
    return db.sql(
            """
            select exists (select from customer.duty
              where subject_id = ? and kind = 'CHANGED_SINCE')
            """)
        .param(permit.subject().value())
        .query(Boolean.class)
        .single();
  }
}
