package fi.tallessa.app;

import fi.tallessa.access.EmergenciesNow;
import fi.tallessa.access.ErasingPauses;
import fi.tallessa.access.unusual.SeeingToUnusual;
import fi.tallessa.admission.Admission;
import fi.tallessa.admission.certificate.ExpiringCertificates;
import fi.tallessa.association.due.RunningOut;
import fi.tallessa.breach.BreachList;
import fi.tallessa.breach.Recording;
import fi.tallessa.casework.today.Today;
import fi.tallessa.customer.awaiting.Telling;
import fi.tallessa.customer.ending.EndingList;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.Reminders;
import fi.tallessa.legalbasis.cabinet.KeyReminder;
import fi.tallessa.legalbasis.cabinet.StockReminder;
import fi.tallessa.retention.KeptUnasked;
import fi.tallessa.retention.WaitingHolds;
import fi.tallessa.rights.request.Desk;
import fi.tallessa.rotation.BrokenCopies;
import fi.tallessa.staff.ToldOfConsole;
import fi.tallessa.statistics.YearsToRelease;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

  private final Admission admission;
  private final Telling telling;
  private final Today today;
  private final Desk desk;
  private final Reminders reminders;
  private final StockReminder stock;
  private final KeyReminder keys;
  private final ToldOfConsole console;
  private final EndingList ending;
  private final BrokenCopies copies;
  private final ErasingPauses pauses;
  private final KeptUnasked unasked;
  private final WaitingHolds holds;
  private final Recording breaches;
  private final YearsToRelease years;
  private final EmergenciesNow emergencies;
  private final SeeingToUnusual unusual;
  private final ExpiringCertificates certificates;
  private final RunningOut dues;

  HomeController(
      Admission admission,
      Telling telling,
      Today today,
      Desk desk,
      Reminders reminders,
      StockReminder stock,
      KeyReminder keys,
      ToldOfConsole console,
      EndingList ending,
      BrokenCopies copies,
      ErasingPauses pauses,
      KeptUnasked unasked,
      WaitingHolds holds,
      Recording breaches,
      YearsToRelease years,
      EmergenciesNow emergencies,
      SeeingToUnusual unusual,
      ExpiringCertificates certificates,
      RunningOut dues) {
    this.admission = admission;
    this.emergencies = emergencies;
    this.unusual = unusual;
    this.certificates = certificates;
    this.dues = dues;
    this.years = years;
    this.breaches = breaches;
    this.copies = copies;
    this.pauses = pauses;
    this.unasked = unasked;
    this.holds = holds;
    this.ending = ending;
    this.stock = stock;
    this.keys = keys;
    this.console = console;
    this.telling = telling;
    this.today = today;
    this.desk = desk;
    this.reminders = reminders;
  }

  @GetMapping("/")
  @Allow(everybody = true, opens = "casework.today.list")
  ModelAndView home(SignedIn me, Visit visit) {
    boolean withCustomers = me.role().withCustomers();
    return Screen.of(
        "app/home/page",
        new HomePage(
            me.name(),
            console.to(visit),
            me.manager() ? admission.openedAtServer() : Optional.empty(),
            me.manager() ? admission.setByAnother(visit) : Optional.empty(),
            withCustomers,
            withCustomers ? telling.mine(visit) : List.of(),
            withCustomers ? Optional.of(today.page(visit)) : Optional.empty(),
            withCustomers || me.advises() ? desk.first(visit) : List.of(),
            me.decides() ? desk.strangers(visit) : List.of(),
            withCustomers ? Optional.of(emergencies.to(me.manager(), visit)) : Optional.empty(),
            me.decides() ? breaches.open(visit) : BreachList.NONE,
            me.manager() || me.role() == Role.APPROVER ? unusual.waiting(visit) : 0,
            me.manager() ? ending.files(visit) : List.of(),
            me.manager() && copies.any(),
            me.manager() && pauses.last(),
            me.manager() && unasked.any(visit),
            me.approves() && holds.any(visit),
            me.manager() ? years.first(visit) : Optional.empty(),
            me.manager() ? certificates.soon(visit) : Optional.empty(),
            me.manager() ? stock.late(visit) : Optional.empty(),
            me.manager() ? keys.first(visit) : List.of(),
            me.manager() ? reminders.first(visit) : List.of(),
            me.manager() ? dues.of(visit) : List.of()));
  }
}
