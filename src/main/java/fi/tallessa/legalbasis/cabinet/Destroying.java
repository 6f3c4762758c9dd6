package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Managers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Takings takings;
  private final PaperDuties duties;
  private final Managers managers;

  Destroying(
      StoredPapers papers,
      Destructions destructions,
      Takings takings,
      PaperDuties duties,
      Managers managers) {
    this.managers = managers;
    this.takings = takings;
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

  /**
   * No problems: it is said, and waits for the second, or was said and is now confirmed.
   *
   * @param step what whoever pressed had before them
   */
  Entry<Problems> destroy(String slip, Destruction.Step step, Visit visit) {
    return Entry.there(SlipNumber.parse(slip).flatMap(papers::of))
        .map(paper -> destroy(paper, step, visit));
  }

  private Problems destroy(StoredPaper paper, Destruction.Step step, Visit visit) {
    var refusal = kept(paper, visit.today());
    if (refusal.isPresent()) {
      return Problems.of(refusal.get());
    }
    var begun = paper.destruction();
    return switch (step) {
      case SAY -> begun.isEmpty() ? say(paper, visit) : said(begun.get(), visit);
      case CONFIRM -> begun.isEmpty() ? law("taken_back") : confirm(paper, begun.get(), visit);
    };
  }

  private Problems say(StoredPaper paper, Visit visit) {
    var first = MayBeSecond.first("destruction", managers.here(visit), visit.who());
    if (first.isPresent()) {
      return Problems.of(first.get());
    }
    destructions.say(paper.slip(), paper.missing(), visit);
    return Problems.none();
  }

  /** Of two who mean to be the first, the later one was not asked whether they were there. */
  private static Problems said(Destruction begun, Visit visit) {
    return begun.done() || begun.by().equals(visit.who()) ? Problems.none() : law("said");
  }

  private static Problems law(String why) {
    return Problems.of(Problem.of("destruction", "legalbasis.cabinet.law." + why));
  }

  private Problems confirm(StoredPaper paper, Destruction begun, Visit visit) {
    var refused =
        MayDestroy.alone(begun, visit.who())
            .or(
                () ->
                    MayBeSecond.refusal(
                        "destruction", managers.here(visit), Set.of(begun.by()), visit.who()));
    if (refused.isPresent() && !begun.done()) {
      return Problems.of(refused.get());
    }
    if (destructions.confirm(paper.slip(), visit)) {
      papers.leave(paper.slip(), visit);
      takings.giveBack(paper.slip(), visit);
      destructions.erasePicture(paper.slip());
    }
    return Problems.none();
  }
}
