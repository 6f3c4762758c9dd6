package fi.tallessa.access.cover;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Covers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the pages about people who work here what designations say: how many, and who covers. */
@Component
@Transactional(readOnly = true)
class ToldOfCovers implements Covers {

  private final Gaps gaps;
  private final Nobody nobody;
  private final CoverDesignations designations;

  ToldOfCovers(Gaps gaps, Nobody nobody, CoverDesignations designations) {
    this.gaps = gaps;
    this.nobody = nobody;
    this.designations = designations;
  }

  /** Somebody has one absence ahead, seldom two: asked one by one. */
  @Override
  public Map<UUID, Cover> inAbsencesOf(WorkerId worker, Visit visit) {
    var covers = new LinkedHashMap<UUID, Cover>();
    for (var gap : gaps.away(worker, visit)) {
      covers.put(
          gap.absence(),
          new Cover(nobody.in(gap, visit).size(), designations.covering(gap.absence())));
    }
    return covers;
  }

  @Override
  public int openAfterLeavingOf(WorkerId worker, Visit visit) {
    return gaps.leaves(worker.value(), visit).map(gap -> nobody.in(gap, visit).size()).orElse(0);
  }

  @Override
  public int openWithout(WorkerId worker, Visit visit) {
    return nobody.in(new Gap(worker, null, DateRange.from(visit.today()), null), visit).size();
  }
}
