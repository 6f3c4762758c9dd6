package fi.tallessa.hostile;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.access.Doors;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.cabinet.Place;
import fi.tallessa.legalbasis.cabinet.StoredPapers;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.absence.Absences;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A worker, two managers and one customer, all signed in through the real pages. */
final class Office {

  final Browser maija;
  final Browser sanna;
  final Browser heli;
  final Browser daavid;
  final OneFile elli;
  final ServiceId service;
  final ServiceId untested;
  final String colleague;
  final String manager;
  private final WorkerId second;
  final ApplicationContext beans;

  Office(ApplicationContext beans) throws Exception {
    this.beans = beans;
    var people = beans.getBean(People.class);
    var worker = people.enrolled("Maija Lehto", Role.WORKER);
    var manager = people.enrolled("Sanna Aalto", Role.MANAGER);
    people.leads(manager.worker(), worker.worker());
    this.manager = manager.worker().toString();
    this.maija = proved(worker);
    this.sanna = proved(manager);
    var heli = people.enrolled("Heli Niemi", Role.MANAGER);
    this.second = heli.worker();
    this.heli = proved(heli);
    this.daavid = proved(people.enrolled("Daavid Holm", Role.DATA_PROTECTION));
    this.elli = new OneFile(beans, worker.worker());
    this.colleague = elli.colleague("Petri").value().toString();
    this.untested = beans.getBean(Customers.class).service();
    this.service = beans.getBean(Customers.class).service();
    var visit = people.visit(manager.worker());
    beans.getBean(Memberships.class).join(worker.worker(), service, visit.today());
    InForce.make(
        beans.getBean(BalancingTests.class),
        service,
        visit.today().plusYears(1),
        visit,
        people.visit(people.worker(Role.MANAGER)));
  }

  /** Signed in, and asked for no second factor again however long it takes. */
  private Browser proved(Enrolled one) throws Exception {
    var browser = browser().signIn(one);
    bean(People.class).proved(bean(Owner.class), one.worker());
    return browser;
  }

  /** A browser at an address of its own, where nobody has mistyped a password yet. */
  Browser browser() {
    var random = ThreadLocalRandom.current();
    var address = "10." + random.nextInt(256) + "." + random.nextInt(256) + ".7";
    return new Browser(beans.getBean(MockMvc.class), beans.getBean(Clock.class), address);
  }

  <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  Enrolled enrolled(String name, Role role) {
    return beans.getBean(People.class).enrolled(name, role);
  }

  Enrolled newcomer() {
    return beans.getBean(People.class).enrolled("Uusi Tulija", Role.WORKER);
  }

  /** Somebody any manager decides about, and who never signs in. */
  WorkerId someone() {
    return beans.getBean(People.class).worker("Pilvi Pouta", Role.WORKER);
  }

  /** A worker of Sanna's who is away, leaves, and has one customer. */
  Away uncovered() {
    var people = beans.getBean(People.class);
    var worker = someone();
    people.leads(WorkerId.of(manager), worker);
    var code = beans.getBean(Doors.class).register(worker).code();
    var visit = people.visit(WorkerId.of(manager));
    beans.getBean(Absences.class).add(worker, new DateRange(today(), today()), visit);
    bean(JdbcClient.class)
        .sql(
            "insert into staff.leaving (worker_id, last_day, told_by, told_at) values (?, ?, ?, now())")
        .params(worker.value(), today().plusDays(1), visit.who().value())
        .update();
    var absence = beans.getBean(Absences.class).of(worker, visit).getFirst().id();
    return new Away(worker, absence, code);
  }

  record Away(WorkerId worker, UUID absence, Code code) {}

  LocalDate today() {
    return beans.getBean(People.class).visit(WorkerId.random()).today();
  }

  /** One who has come by a one-time link. */
  Browser linked(LinkKind kind) throws Exception {
    var worker = kind == LinkKind.FIRST ? null : newcomer().worker();
    var link =
        beans
            .getBean(OneTimeLinks.class)
            .make(kind, worker, null, beans.getBean(Clock.class).instant());
    var browser = browser();
    browser.begin(link);
    return browser;
  }

  /** One who has shown a password, and no code. */
  Browser halfway() throws Exception {
    var browser = browser();
    browser.password(newcomer());
    return browser;
  }

  /** One whose screen is locked. */
  Browser locked() throws Exception {
    var browser = browser().signIn(newcomer());
    browser.submit("/me/lock");
    return browser;
  }

  /** One who has shown both, and signed nothing. */
  Browser unsigned() throws Exception {
    var newcomer = newcomer();
    var browser = browser();
    browser.password(newcomer);
    browser.code(newcomer);
    return browser;
  }

  /** Another customer of Maija's, who has turned 13. */
  OneFile teen() {
    return new OneFile(beans, elli.maija, "2012-01-01");
  }

  /** Another customer of Maija's, who is of age. */
  OneFile ofAge() {
    return new OneFile(beans, elli.maija, "2005-05-05");
  }

  /** A version of the privacy notice, number 7. */
  void notice() {
    beans
        .getBean(Notices.class)
        .add(
            new NoticeVersion(7, LocalDate.of(2026, 1, 1), "ab".repeat(32), "Locked cabinet"),
            elli.visit(elli.maija));
  }

  int versions(ServiceId of) {
    return beans.getBean(BalancingTests.class).versions(of).size();
  }

  /** How often a consent item was edited; 0 where there is none. */
  int edition(UUID item) {
    return beans
        .getBean(Items.class)
        .byId(new ItemId(item))
        .map(one -> one.newest().edition())
        .orElse(0);
  }

  /** A paper that was just printed and lies nowhere yet. */
  String slip() {
    var visit = beans.getBean(People.class).visit(elli.maija);
    return InCabinets.printed(beans.getBean(StoredPapers.class), visit).toString();
  }

  Place free() {
    var visit = beans.getBean(People.class).visit(elli.maija);
    return new InCabinets(beans, visit).free();
  }

  /** Sanna and Heli go through the cabinets, and nobody else does. */
  void counting() {
    var people = beans.getBean(People.class);
    new InCabinets(beans, people.visit(WorkerId.of(manager))).counting(people.visit(second));
  }

  /** What everybody is asked in these tests. */
  TestItems items() {
    var people = beans.getBean(People.class);
    return new TestItems(beans, people.visit(WorkerId.of(manager)));
  }

  /** One whose screen is handed to somebody. */
  Browser handed() throws Exception {
    var screen = screen();
    screen.handed(items().notes());
    return screen.browser();
  }

  /** A worker with a customer and a screen to be handed. */
  HandedScreen screen() throws Exception {
    var newcomer = newcomer();
    return new HandedScreen(
        browser().signIn(newcomer), new OneFile(beans, newcomer.worker()), bean(JdbcClient.class));
  }
}
