package fi.tallessa.disclosure;

import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.FormDrafts;
import fi.tallessa.drafts.FormName;
import fi.tallessa.drafts.Saving;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A report while it is typed: sealed from the first word on, and nobody's but its author's. */
@Component
class ReportDrafts {

  private static final FormName NEW = FormName.of("disclosure.report");

  private final FormDrafts drafts;
  private final Disclosures disclosures;

  ReportDrafts(FormDrafts drafts, Disclosures disclosures) {
    this.drafts = drafts;
    this.disclosures = disclosures;
  }

  Optional<FormDraft> own(Permit permit) {
    return drafts.own(permit, NEW);
  }

  /** Another tab may have saved it, or sent the report, since it was seen. */
  Saving keep(Permit permit, ReportForm form) {
    var unreadable = form.unreadable();
    if (!unreadable.isEmpty()) {
      return Saving.not(form.seen(), unreadable);
    }
    boolean kept =
        !disclosures.there(permit, form.once())
            && drafts.keep(permit, NEW, form.seen(), form.boxes(), Optional.empty());
    return kept
        ? new Saving(form.seen() + 1, Optional.of(permit.visit().when()), Optional.empty())
        : Saving.not(form.seen(), Problems.of(Problem.of("seen", "disclosure.report.meanwhile")));
  }

  /** What another tab has saved since this one was opened, in the boxes that say otherwise. */
  Map<String, String> meanwhile(Optional<FormDraft> draft, ReportForm form) {
    return draft
        .filter(one -> one.version() != form.seen())
        .map(FormDraft::typed)
        .map(typed -> form.otherwise(typed))
        .orElse(Map.of());
  }

  void remove(Permit permit) {
    drafts.remove(permit, NEW);
  }
}
