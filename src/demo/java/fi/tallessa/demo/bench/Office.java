package fi.tallessa.demo.bench;

import fi.tallessa.association.Association;
import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.demo.InventedBalancing;
import fi.tallessa.demo.InventedItems;
import fi.tallessa.demo.InventedSetUp;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.cabinet.InventedCabinet;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Undertakings;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.enrolment.Enrolment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bench's association: one service, resting on one balancing test, and its registrars. */
@Component
@Profile("bench")
class Office {

  private static final Names NAME = new Names("Mittaus", "Mätning", "Measuring");

  private final Association association;
  private final Units units;
  private final Services services;
  private final Workers workers;
  private final Memberships memberships;
  private final Enrolment enrolment;
  private final Undertakings undertakings;
  private final InventedBalancing balancing;
  private final InventedSetUp setUp;
  private final InventedItems items;
  private final InventedCabinet cabinet;
  private final Clock clock;

  Office(
      Association association,
      Units units,
      Services services,
      Workers workers,
      Memberships memberships,
      Enrolment enrolment,
      Undertakings undertakings,
      InventedBalancing balancing,
      InventedSetUp setUp,
      InventedItems items,
      InventedCabinet cabinet,
      Clock clock) {
    this.association = association;
    this.units = units;
    this.services = services;
    this.workers = workers;
    this.memberships = memberships;
    this.enrolment = enrolment;
    this.undertakings = undertakings;
    this.balancing = balancing;
    this.setUp = setUp;
    this.items = items;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  /** Founds it the first time; a start that was cut short leaves nothing. */
  @Transactional
  public void open() {
    if (association.name().isBlank()) {
      setUp.say("Mittaus ry", "Valvoja Kolme");
      var service = services.add(units.add(NAME), NAME);
      var writer = manager("Kirjoittaja Yksi");
      balancing.inForce(
          services.byId(service).orElseThrow(), visit(writer), visit(manager("Hyväksyjä Kaksi")));
      setUp.check(visit(WorkerId.random()));
      setUp.attest(visit(writer));
      setUp.admit(visit(writer));
      setUp.runBy(visit(writer));
      cabinet.standsIn("Turku", writer, visit(writer));
      items.write(visit(writer));
      Registrar.all().forEach(one -> enrol(one, service));
    }
  }

  private WorkerId manager(String name) {
    var userName = name.toLowerCase().replace(' ', '.');
    return enrolment
        .enrol(
            name,
            userName,
            Registrar.PASSWORD,
            Registrar.all().getFirst().seed(),
            Role.MANAGER,
            visit(WorkerId.random()))
        .sure();
  }

  private void enrol(Registrar one, ServiceId service) {
    var worker =
        enrolment
            .enrol(
                one.fullName(),
                one.userName(),
                Registrar.PASSWORD,
                one.seed(),
                Role.WORKER,
                visit(WorkerId.random()))
            .sure();
    undertakings.sign(visit(worker), "fi");
    memberships.join(worker, service, today());
  }

  /** In the order of their numbers. */
  List<WorkerId> registrars() {
    var byName = workers.all(today()).stream().collect(Collectors.toMap(Worker::name, Worker::id));
    return Registrar.all().stream().map(Registrar::fullName).map(byName::get).toList();
  }

  ServiceId service() {
    return services.all().getFirst().id();
  }

  Visit visit(WorkerId who) {
    return new Visit(who, clock.instant(), Purpose.CUSTOMER_WORK);
  }

  private LocalDate today() {
    return visit(WorkerId.random()).today();
  }
}
