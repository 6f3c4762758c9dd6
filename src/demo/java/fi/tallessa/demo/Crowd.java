package fi.tallessa.demo;

import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.customer.informing.InventedInforming;
import fi.tallessa.customer.registering.Answer;
import fi.tallessa.customer.registering.GuardForm;
import fi.tallessa.customer.registering.NewCustomerForm;
import fi.tallessa.customer.registering.Registering;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Everybody else: invented customers, registered by the workers over the last half year and more.
 */
@Component
@Profile("demo")
class Crowd {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final int DAYS = 200;

  private final Services services;
  private final Workers workers;
  private final Memberships memberships;
  private final Registering registering;
  private final InventedInforming informing;
  private final Clock clock;
  private InventedPeople invented;

  Crowd(
      Services services,
      Workers workers,
      Memberships memberships,
      Registering registering,
      InventedInforming informing,
      Clock clock) {
    this.informing = informing;
    this.services = services;
    this.workers = workers;
    this.memberships = memberships;
    this.registering = registering;
    this.clock = clock;
  }

  /** So many more customers, each on a day of their own in the past. */
  void comes(int there, int more) {
    var now = clock.instant();
    var registrars =
        workers.all(now.atZone(Visit.ZONE).toLocalDate()).stream()
            .filter(worker -> worker.role() == Role.WORKER)
            .toList();
    for (int n = there; n < there + more; n++) {
      invented = new InventedPeople(n);
      var registrar = registrars.get(n % registrars.size());
      var when = now.minus(1 + invented.below(DAYS), ChronoUnit.DAYS);
      one(registrar, new Visit(registrar.id(), when, Purpose.CUSTOMER_WORK));
    }
  }

  private void one(Worker registrar, Visit visit) {
    var mine = memberships.mine(visit);
    var service =
        services.all().stream().filter(one -> mine.contains(one.id())).findFirst().orElseThrow();
    var come =
        registering.register(
            invented.oneIn(8) ? adult(service) : minor(service, visit.today()),
            Sending.TO_BE_DONE,
            "fi",
            visit);
    if (come instanceof Answer.Opened(var code) && !invented.oneIn(20)) {
      informing.told(code, visit);
    }
  }

  private NewCustomerForm adult(Service service) {
    return form("customer", invented.name(), "", "yes", service, GuardForm.EMPTY);
  }

  private NewCustomerForm minor(Service service, LocalDate day) {
    var born = TYPED.format(invented.bornFor(7, 17, day));
    var name = invented.name();
    var family = name.substring(name.indexOf(' ') + 1);
    var mother = new GuardForm("calling", "", "", "", "", "Hanna " + family, invented.phone(), "");
    return form("mother", name, born, "", service, mother);
  }

  private NewCustomerForm form(
      String source, String name, String born, String adult, Service service, GuardForm guard) {
    var reasons = List.of("comes-regularly", "asked-for-help", "guided-here");
    return new NewCustomerForm(
        "",
        "",
        "",
        source,
        "",
        name,
        born,
        adult,
        invented.home(),
        service.id().toString(),
        reasons.get(invented.below(reasons.size())),
        guard,
        UUID.randomUUID().toString(),
        "",
        "");
  }
}
