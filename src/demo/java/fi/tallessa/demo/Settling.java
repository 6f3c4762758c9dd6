package fi.tallessa.demo;

import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.customer.informing.InventedInforming;
import fi.tallessa.customer.registering.Answer;
import fi.tallessa.customer.registering.GuardForm;
import fi.tallessa.customer.registering.NewCustomerForm;
import fi.tallessa.customer.registering.Registering;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.cabinet.InventedCabinet;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Undertakings;
import fi.tallessa.staff.enrolment.Enrolment;
import fi.tallessa.web.Sending;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Founds the invented association: its services, its people, its balancing tests, its first files.
 */
@Component
@Profile("demo")
public class Settling {

  private final InventedSetUp setUp;
  private final Units units;
  private final Services services;
  private final Enrolment enrolment;
  private final Leaders leaders;
  private final Memberships memberships;
  private final Undertakings undertakings;
  private final InventedBalancing balancing;
  private final InventedItems items;
  private final InventedCabinet cabinet;
  private final Registering registering;
  private final InventedInforming informing;
  private final Clock clock;
  private final Map<Cast, WorkerId> cast = new EnumMap<>(Cast.class);

  Settling(
      InventedSetUp setUp,
      Units units,
      Services services,
      Enrolment enrolment,
      Leaders leaders,
      Memberships memberships,
      Undertakings undertakings,
      InventedBalancing balancing,
      InventedItems items,
      InventedCabinet cabinet,
      Registering registering,
      InventedInforming informing,
      Clock clock) {
    this.informing = informing;
    this.setUp = setUp;
    this.units = units;
    this.services = services;
    this.enrolment = enrolment;
    this.leaders = leaders;
    this.memberships = memberships;
    this.undertakings = undertakings;
    this.balancing = balancing;
    this.items = items;
    this.cabinet = cabinet;
    this.registering = registering;
    this.clock = clock;
  }

  /** All or nothing: a start that was cut short leaves an empty register. */
  @Transactional
  public void settle() {
    setUp.say("Saaristolyhty ry", Cast.DAAVID.fullName());
    var turku = units.add(new Names("Turku", "Åbo", "Turku"));
    var openHouse =
        services.add(
            turku, new Names("Lasten avoin talo", "Barnens öppna hus", "Open house for children"));
    var counselling =
        services.add(turku, new Names("Perheneuvonta", "Familjerådgivning", "Family counselling"));
    var groups = services.add(turku, new Names("Perheryhmät", "Familjegrupper", "Family groups"));
    people(openHouse, counselling, groups);
    setUp.check(ago(238, cast.get(Cast.DAAVID)));
    setUp.attest(ago(230, cast.get(Cast.SANNA)));
    setUp.admit(ago(230, cast.get(Cast.SANNA)));
    setUp.runBy(ago(238, cast.get(Cast.SANNA)));
    cabinet.standsIn("Turku, toimisto", cast.get(Cast.SANNA), ago(238, cast.get(Cast.SANNA)));
    setUp.grant(openHouse, ago(0, cast.get(Cast.SANNA)));
    List.of(openHouse, counselling, groups).forEach(this::balance);
    items.write(ago(238, cast.get(Cast.SANNA)));
    firstFiles(openHouse);
  }

  /** Who one of the cast is in the register, once it is settled. */
  public WorkerId of(Cast one) {
    return cast.get(one);
  }

  private void people(ServiceId openHouse, ServiceId counselling, ServiceId groups) {
    for (var one : Cast.values()) {
      cast.put(one, enrol(one));
    }
    leads(Cast.SANNA, Cast.MAIJA);
    leads(Cast.SANNA, Cast.PETRI);
    leads(Cast.SANNA, Cast.TIINA);
    leads(Cast.HELI, Cast.CELIA);
    joins(Cast.MAIJA, openHouse);
    joins(Cast.TIINA, openHouse);
    joins(Cast.PETRI, counselling);
    joins(Cast.CELIA, groups);
    for (var service : List.of(openHouse, counselling, groups)) {
      joins(Cast.SANNA, service);
      joins(Cast.HELI, service);
    }
  }

  private WorkerId enrol(Cast one) {
    var founding = ago(700, WorkerId.random());
    var worker =
        enrolment
            .enrol(one.fullName(), one.userName(), Cast.PASSWORD, one.seed(), one.role(), founding)
            .sure();
    undertakings.sign(ago(699, worker), "fi");
    return worker;
  }

  private void leads(Cast manager, Cast worker) {
    leaders.leads(cast.get(manager), cast.get(worker), ago(699, cast.get(manager)).today());
  }

  private void joins(Cast worker, ServiceId service) {
    memberships.join(cast.get(worker), service, ago(699, cast.get(worker)).today());
  }

  /** Written by one manager and approved by the other, eight months ago. */
  private void balance(ServiceId id) {
    balancing.inForce(
        services.byId(id).orElseThrow(),
        ago(240, cast.get(Cast.SANNA)),
        ago(239, cast.get(Cast.HELI)));
  }

  private void firstFiles(ServiceId openHouse) {
    var maija = cast.get(Cast.MAIJA);
    register("Elli Rantala", "14.2.2015", "asked-for-help", openHouse, helmi(), ago(82, maija));
    register("Onni Rantala", "2.5.2018", "sibling", openHouse, helmi(), ago(80, maija));
    register(
        "Aino Salmi", "30.9.2011", "comes-regularly", openHouse, GuardForm.EMPTY, ago(41, maija));
  }

  private void register(
      String name, String born, String reason, ServiceId service, GuardForm guard, Visit visit) {
    var source = guard.equals(GuardForm.EMPTY) ? "customer" : "mother";
    var form =
        new NewCustomerForm(
            "",
            "",
            "",
            source,
            "",
            name,
            born,
            "",
            "Turku",
            service.toString(),
            reason,
            guard,
            UUID.randomUUID().toString(),
            "",
            "");
    if (registering.register(form, Sending.TO_BE_DONE, "fi", visit)
        instanceof Answer.Opened(var code)) {
      informing.told(code, visit);
    }
  }

  private static GuardForm helmi() {
    return new GuardForm(
        "calling",
        "",
        "",
        "",
        "",
        "Helmi Rantala",
        "040 555 0142",
        "Arkisin 9–15, ei viestejä vastaajaan.");
  }

  private Visit ago(int days, WorkerId who) {
    Instant when = clock.instant().minus(days, ChronoUnit.DAYS);
    return new Visit(who, when, Purpose.CUSTOMER_WORK);
  }
}
