package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroying a paper (S26, D3): one says that it is destroyed, another that they were there.
 * Refused while it is needed.
 */
@Service
@Transactional
class Destroying {

  private final StoredPapers papers;
  private final Destructions destructions;
  private final PaperDuties duties;

  Destroying(StoredPapers papers, Destructions destructions, Optional<PaperDuties> duties) {
    this.papers = papers;
    this.destructions = destructions;
    // Nobody keeps the days yet, so every paper is still needed.
    this.duties = duties.orElse(slip -> Duties.RUNNING);
  }

  /** Why it may not be destroyed yet; empty when it may. */
  Optional<Problem> kept(StoredPaper paper, LocalDate today) {
    return MayDestroy.refusal(duties.of(paper.slip()), today);
  }

  /** No problems: it is said, and waits for the second, or was said and is now confirmed. */
  Entry<Problems> destroy(String slip, Visit visit) {
    return Slip.parse(slip)
        .flatMap(papers::of)
        .map(paper -> Entry.open(destroy(paper, visit)))
        .orElseGet(() -> Entry.closed(Refusal.NOT_THERE));
  }

  private Problems destroy(StoredPaper paper, Visit visit) {
    var refusal = MayDestroy.refusal(duties.of(paper.slip()), visit.today());
    if (refusal.isPresent()) {
      return Problems.of(refusal.get());
    }
    if (paper.destruction().isEmpty()) {
      destructions.say(paper.slip(), visit);
      return Problems.none();
    }
    return confirm(paper, paper.destruction().get(), visit);
  }

  private Problems confirm(StoredPaper paper, Destruction begun, Visit visit) {
    var alone = MayDestroy.alone(begun, visit.who());
    if (alone.isPresent() && !begun.done()) {
      return Problems.of(alone.get());
    }
    if (destructions.confirm(paper.slip(), visit)) {
      papers.leave(paper.slip(), visit);
      papers.giveBack(paper.slip(), visit);
    }
    return Problems.none();
  }
}
