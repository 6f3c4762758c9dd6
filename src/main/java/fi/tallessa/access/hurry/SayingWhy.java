package fi.tallessa.access.hurry;

import fi.tallessa.access.Throttle;
import fi.tallessa.access.Usual;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has opened many files says why, and opens as many more. */
@Service
class SayingWhy {

  private final Throttle throttle;
  private final Usual usual;

  SayingWhy(Throttle throttle, Usual usual) {
    this.throttle = throttle;
    this.usual = usual;
  }

  HurryPage page(HurryForm form, Problems problems) {
    return new HurryPage(usual.filesAnHour(), form, problems);
  }

  @Transactional
  void say(Words reason, Visit visit) {
    throttle.goOn(reason, visit);
  }
}
