package fi.tallessa.drafts;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases what was typed and never saved, some days after it was touched last. */
@Component
class OldFormDrafts implements NightJob {

  private final AllDrafts drafts;
  private final Deadlines deadlines;
  private final ErasingPauses pauses;
  private final TransactionTemplate transaction;

  OldFormDrafts(
      AllDrafts drafts,
      Deadlines deadlines,
      ErasingPauses pauses,
      TransactionTemplate transaction) {
    this.pauses = pauses;
    this.drafts = drafts;
    this.deadlines = deadlines;
    this.transaction = transaction;
  }

  @Override
  public String code() {
    return "drafts.night.old";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    return pauses.last() ? 0 : erased(night);
  }

  private int erased(Night night) {
    var limit = deadlines.of(Deadline.FORM_DRAFT, night.day());
    // Whose last day is the day before this night begins a day, or an earlier one.
    var first = night.day().minusDays(limit.number());
    var steps = new Steps(night);
    steps.at(() -> transaction.execute(status -> drafts.eraseOlder(first)));
    return steps.done();
  }
}
