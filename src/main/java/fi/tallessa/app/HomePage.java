package fi.tallessa.app;

import fi.tallessa.access.EmergenciesNow;
import fi.tallessa.admission.certificate.ExpiringCertificates;
import fi.tallessa.association.due.Due;
import fi.tallessa.breach.BreachList;
import fi.tallessa.casework.today.TodayPage;
import fi.tallessa.customer.awaiting.Awaited;
import fi.tallessa.customer.ending.EndingLine;
import fi.tallessa.legalbasis.Reminders;
import fi.tallessa.legalbasis.cabinet.Cabinet;
import fi.tallessa.rights.request.DeskLine;
import fi.tallessa.rights.request.Stranger;
import fi.tallessa.staff.ToldOfConsole;
import fi.tallessa.statistics.YearToRelease;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The first page after signing in.
 *
 * @param name of the person at the screen
 * @param console what was done at the server about the only manager's way in
 * @param opened for a line manager: when somebody at the server let everybody in
 * @param changed for a line manager: when another one has changed the ways in
 * @param withCustomers whether their role works with customers
 * @param awaited guardians whom they have to tell
 * @param today their day
 * @param asked what people ask of their own data, the first day first
 * @param strangers for whoever answers them: what is asked by people who are in no file
 * @param emergencies files that were opened in an emergency, and for a worker the way to do so
 * @param breaches for a line manager and the data-protection contact: of which something has to be
 *     decided
 * @param unusual for a line manager and whoever approves: how much unusual looking waits for a word
 * @param going for a line manager: files that are erased soon, by code and day
 * @param copyBroken for a line manager: whether a copy of the keys opens nothing
 * @param erasingPaused for a line manager: whether no night erases since a backup was put back
 * @param keptUnasked for a line manager: whether the request is lost by which data is only kept
 * @param holdsWait for whoever may be the second of two: whether a legal hold waits for a word
 * @param unreleased for a line manager: a year of which nobody has released figures yet
 * @param certificates for a line manager: certificates of devices that end soon
 * @param papers for a line manager: by when the stock-taking that is late was due
 * @param keyless for a line manager: cabinets whose keys somebody has to see to
 * @param tests for a line manager: balancing tests whose last day is near or past
 * @param dues for a line manager: what runs out that the register cannot prolong
 */
public record HomePage(
    String name,
    Optional<ToldOfConsole.Told> console,
    Optional<Instant> opened,
    Optional<Instant> changed,
    boolean withCustomers,
    List<Awaited> awaited,
    Optional<TodayPage> today,
    List<DeskLine> asked,
    List<Stranger> strangers,
    Optional<EmergenciesNow.Shown> emergencies,
    BreachList breaches,
    int unusual,
    List<EndingLine> going,
    boolean copyBroken,
    boolean erasingPaused,
    boolean keptUnasked,
    boolean holdsWait,
    Optional<YearToRelease> unreleased,
    Optional<ExpiringCertificates.Told> certificates,
    Optional<LocalDate> papers,
    List<Cabinet> keyless,
    List<Reminders.Line> tests,
    List<Due> dues) {

  /** Whether anything is asked that they have to see to. */
  public boolean rights() {
    return !asked.isEmpty() || !strangers.isEmpty();
  }

  @Override
  public String toString() {
    return "HomePage";
  }
}
