package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Managers;
import java.time.LocalDate;
import java.util.List;
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
  private final Managers managers;

  Destroying(
      StoredPapers papers, Destructions destructions, PaperDuties duties, Managers managers) {
    this.managers = managers;
    this.papers = papers;
    this.destructions = destructions;
    this.duties = duties;
  }

  /** Why it may not be destroyed yet; empty when it may. */
  Optional<Problem> kept(StoredPaper paper, LocalDate today) {
    return MayDestroy.refusal(duties.of(paper.slip(), today), today);
  }

  /** What two people may destroy today, from one slip on. */
  List<StoredPaper> over(Optional<SlipNumber> after, int most, LocalDate today) {
    return papers.of(duties.over(after, most, today));
  }

  /** No problems: it is said, and waits for the second, or was said and is now confirmed. */
  Entry<Problems> destroy(String slip, Visit visit) {
    return Entry.there(SlipNumber.parse(slip).flatMap(papers::of))
        .map(paper -> destroy(paper, visit));
  }

  private Problems destroy(StoredPaper paper, Visit visit) {
    var refusal = kept(paper, visit.today());
    if (refusal.isPresent()) {
      return Problems.of(refusal.get());
    }
    if (paper.destruction().isEmpty()) {
      var first = MayBeSecond.first("destruction", managers.here(visit), visit.who());
      if (first.isPresent()) {
        return Problems.of(first.get());
      }
      destructions.say(paper.slip(), paper.missing(), visit);
      return Problems.none();
    }
    return confirm(paper, paper.destruction().get(), visit);
  }

  private Problems confirm(StoredPaper paper, Destruction begun, Visit visit) {
    var refused =
        MayDestroy.alone(begun, visit.who())
            .or(() -> MayBeSecond.refusal("destruction", managers.here(visit), visit.who()));
    if (refused.isPresent() && !begun.done()) {
      return Problems.of(refused.get());
    }
    if (destructions.confirm(paper.slip(), visit)) {
      papers.leave(paper.slip(), visit);
      papers.giveBack(paper.slip(), visit);
      destructions.erasePicture(paper.slip());
    }
    return Problems.none();
  }
}
