package fi.tallessa.retention.night;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import fi.tallessa.kernel.Visit;
import fi.tallessa.retention.Due;
import fi.tallessa.retention.Dues;
import fi.tallessa.retention.MayErase;
import fi.tallessa.retention.MayErase.Decision;
import fi.tallessa.retention.bound.Bounds;
import fi.tallessa.retention.certificate.Certificates;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Files whose time is over go, so many a night at most (S42). */
@Component
class ErasingNight implements NightJob {

  private static final int AT_ONCE = 100;

  private final Dues dues;
  private final Deadlines deadlines;
  private final Bounds bounds;
  private final Certificates certificates;
  private final ErasingFiles erasing;
  private final ErasingPauses pauses;

  ErasingNight(
      Dues dues,
      Deadlines deadlines,
      Bounds bounds,
      Certificates certificates,
      ErasingFiles erasing,
      ErasingPauses pauses) {
    this.pauses = pauses;
    this.dues = dues;
    this.deadlines = deadlines;
    this.bounds = bounds;
    this.certificates = certificates;
    this.erasing = erasing;
  }

  @Override
  public String code() {
    return ErasingFiles.RUN;
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    return pauses.last() ? 0 : erased(night);
  }

  /** What earlier attempts of the same day have erased counts. */
  private int erased(Night night) {
    var steps = new Steps(night);
    var left = new AtomicInteger(bounds.most() - certificates.on(today(night)));
    var some = left.get() > 0 ? dues.over(night, "", AT_ONCE) : List.<Due>of();
    while (!night.stopped() && left.get() > 0 && !some.isEmpty()) {
      steps.each(due(some, night), one -> left.get() > 0 && erased(one, night, left));
      some = dues.over(night, some.getLast().place(), AT_ONCE);
    }
    return steps.done();
  }

  private static LocalDate today(Night night) {
    return night.at().atZone(Visit.ZONE).toLocalDate();
  }

  private boolean erased(Due one, Night night, AtomicInteger left) {
    boolean gone = erasing.erase(one.subject(), night);
    if (gone) {
      left.decrementAndGet();
    }
    return gone;
  }

  private List<Due> due(List<Due> some, Night night) {
    var kept = deadlines.counting(Deadline.RETENTION);
    return some.stream()
        .filter(one -> MayErase.decide(one, kept, night.day()) == Decision.ERASED)
        .toList();
  }
}
