package fi.tallessa.customer.consultation;

import fi.tallessa.association.Once;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Memberships;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a professional who asked for advice, and makes no file of it (D17): nobody is looked at,
 * so no line is written for it either.
 */
@Service
@Transactional
class CountingConsultations {

  private final Consultations consultations;
  private final Memberships memberships;
  private final Services services;

  CountingConsultations(Consultations consultations, Memberships memberships, Services services) {
    this.consultations = consultations;
    this.memberships = memberships;
    this.services = services;
  }

  ConsultationPage page(ConsultationForm form, Visit visit) {
    var mine = memberships.mine(visit);
    return page(form.next(mine), Problems.none(), mine, visit);
  }

  /**
   * @return the page again where something stands in the way, empty when it is counted
   */
  Optional<ConsultationPage> count(ConsultationForm form, Sending sending, Visit visit) {
    var mine = memberships.mine(visit);
    var read = sending.act(form.read(mine));
    if (!read.isFine()) {
      return Optional.of(page(form, read.problems(), mine, visit));
    }
    var week = Consultation.week(visit.today());
    if (consultations.came(Once.of(form.once()), week)) {
      consultations.count(read.sure(), week);
    }
    return Optional.empty();
  }

  /** One that was counted by mistake this week. */
  Optional<ConsultationPage> takeBack(ConsultationForm form, Visit visit) {
    var mine = memberships.mine(visit);
    var read = form.read(mine);
    if (!read.isFine()) {
      return Optional.of(page(form, read.problems(), mine, visit));
    }
    var week = Consultation.week(visit.today());
    if (consultations.came(Once.of(form.once()), week)) {
      consultations.takeBack(read.sure(), week);
    }
    return Optional.empty();
  }

  private ConsultationPage page(
      ConsultationForm form, Problems problems, Set<ServiceId> mine, Visit visit) {
    var running =
        services.running(visit.today()).stream().filter(one -> mine.contains(one.id())).toList();
    return new ConsultationPage(
        running, consultations.of(mine, Consultation.week(visit.today())), form, problems);
  }
}
