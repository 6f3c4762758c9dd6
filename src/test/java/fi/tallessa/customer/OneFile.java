package fi.tallessa.customer;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.access.Access;
import fi.tallessa.access.PartRestrictions;
import fi.tallessa.access.Protections;
import fi.tallessa.access.Restrictions;
import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Elli Rantala, 11, her mother Helmi and her worker Maija, made without the pages that make them:
 * for tests of what comes after.
 */
public final class OneFile {
  public static final String SAFE_WAY = "weekdays. No voicemail.";

  public final WorkerId maija;
  public final Code code;
  public final UUID helmi;
  public final ServiceId service;
  private final ApplicationContext beans;
  private final TransactionTemplate transaction;
  private final People people;

  public OneFile(ApplicationContext beans) {
    this(beans, "2015-02-14", true);
  }

  /**
   * @param birth as written, {@code 2015-02-14}, {@code 2015} or {@code adult}
   * @param aware whether Helmi knows
   */
  public OneFile(ApplicationContext beans, String birth, boolean aware) {
    this(beans, beans.getBean(People.class).worker("Maija Lehto", Role.WORKER), birth, aware);
  }

  /** Of a worker who can sign in. */
  public OneFile(ApplicationContext beans, WorkerId worker) {
    this(beans, worker, "2015-02-14", true);
  }

  /** The same, born on another day. */
  public OneFile(ApplicationContext beans, WorkerId worker, String birth) {
    this(beans, worker, birth, true);
  }

  private OneFile(ApplicationContext beans, WorkerId worker, String birth, boolean aware) {
    this.beans = beans;
    this.transaction = bean(TransactionTemplate.class);
    this.people = bean(People.class);
    this.maija = worker;
    var visit = visit(maija);
    var unit = bean(Units.class).add(new Names("Lapset", "Barn", "Children"));
    var service =
        bean(Services.class).add(unit, new Names("Avoin talo", "Öppet hus", "Open house"));
    var made =
        transaction.execute(
            status -> {
              var permit = bean(Access.class).register(TestAction.REGISTER, visit);
              fill(permit, service, birth);
              return new Made(permit.code(), guardian(permit, aware));
            });
    this.code = made.code();
    this.helmi = made.guardian();
    this.service = service;
  }

  private record Made(Code code, UUID guardian) {}

  private void fill(Permit permit, ServiceId service, String birth) {
    var basis = basis(service, permit.visit());
    var child = Told.by(Source.CUSTOMER, permit.visit().today());
    var mother = Told.by(Source.MOTHER, permit.visit().today());
    var school = new Told(Source.PROFESSIONAL, "Puolala school", permit.visit().today());
    bean(Bases.class).begin(permit, basis);
    write(permit, Field.NAME, "Elli Rantala", child, basis);
    write(permit, Field.BIRTH, birth, mother, basis);
    write(permit, Field.GENDER, "female", child, basis);
    write(permit, Field.DOMICILE, "853", mother, basis);
    write(permit, Field.PHONE, "+358405550177", school, basis);
    bean(Relationships.class)
        .begin(
            permit,
            service.value(),
            new Ground(Reason.ASKED_FOR_HELP, mother, basis.written(), permit.visit().who()));
  }

  private UUID guardian(Permit permit, boolean aware) {
    var mother = Told.by(Source.MOTHER, permit.visit().today());
    var id =
        bean(Guardians.class)
            .add(
                permit,
                new Guardian(
                    "Helmi Rantala",
                    GuardianRole.MOTHER,
                    Custody.JOINT,
                    "+358405550142",
                    null,
                    SAFE_WAY,
                    "Finnish",
                    Interpreter.NOT_NEEDED,
                    mother,
                    permit.visit().today(),
                    permit.visit().who()));
    if (aware) {
      bean(Awarenesses.class)
          .add(
              permit,
              new Awareness(
                  id,
                  Awareness.How.PHONE,
                  Awareness.By.GUARDIAN,
                  null,
                  permit.visit().today(),
                  permit.visit().who()));
    }
    return id;
  }

  /** Antti Rantala, her father, who has custody together with Helmi and knows. */
  public UUID father() {
    return writing(
        permit -> {
          var id =
              bean(Guardians.class)
                  .add(
                      permit,
                      new Guardian(
                          "Antti Rantala",
                          GuardianRole.FATHER,
                          Custody.JOINT,
                          "+358405550143",
                          null,
                          null,
                          "Finnish",
                          Interpreter.NOT_NEEDED,
                          Told.by(Source.FATHER, permit.visit().today()),
                          permit.visit().today(),
                          permit.visit().who()));
          return id;
        });
  }

  private void write(
      Permit permit, Field field, String value, Told told, LegitimateInterest basis) {
    bean(Versions.class)
        .write(permit, field, 1, Datum.told(value, told, true, basis.written(), permit.visit()));
  }

  private static LegitimateInterest basis(ServiceId service, Visit visit) {
    return new LegitimateInterest(service, 3, visit.today().plusYears(1), false);
  }

  /** Another worker with the same customer. */
  public WorkerId colleague(String name) {
    var colleague = people.worker(name, Role.WORKER);
    designate(colleague);
    return colleague;
  }

  public void designate(WorkerId colleague) {
    in(
        permit ->
            bean(JdbcClient.class)
                .sql(
                    """
                    insert into access.designation
                      (subject_id, id, worker_id, ground, from_day, designated_by, designated_at)
                    values (?, ?, ?, 'DESIGNATED', ?, ?, now())
                    """)
                .params(
                    permit.subject().value(),
                    UUID.randomUUID(),
                    colleague.value(),
                    LocalDate.of(2020, 1, 1),
                    maija.value())
                .update());
  }

  public ResultActions get(String path) throws Exception {
    return getAs(maija, Role.WORKER, path);
  }

  /** The page as it was answered. */
  public String body(String path) throws Exception {
    return text(get(path));
  }

  public static String text(ResultActions answer) throws Exception {
    return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  public ResultActions getAs(WorkerId who, Role role, String path) throws Exception {
    return getBy(People.by(who, role), path);
  }

  private ResultActions getBy(RequestPostProcessor who, String path) throws Exception {
    return bean(MockMvc.class)
        .perform(
            MockMvcRequestBuilders.get(address(path))
                .header("Accept-Language", "en")
                .with(who)
                .secure(true));
  }

  public ResultActions post(String path, String... pairs) throws Exception {
    return postAs(maija, path, pairs);
  }

  /** An e-mail address that a school told, so that somebody has to verify it. */
  public ResultActions toldBySchool() throws Exception {
    return post(
        "/data/email",
        "value",
        "elli@example.fi",
        "source",
        "professional",
        "organisation",
        "Puolala school",
        "version",
        "0");
  }

  public ResultActions postAs(WorkerId who, String path, String... pairs) throws Exception {
    return post(People.by(who, Role.WORKER), path, pairs);
  }

  /** A page of this file on a screen that is handed to somebody with it. */
  public String handedBody(String screen) throws Exception {
    return text(handed(screen));
  }

  public ResultActions handed(String screen) throws Exception {
    return handed(screen, screen);
  }

  /** From such a screen, something else. */
  public ResultActions handed(String screen, String path) throws Exception {
    return getBy(People.handed(maija, address(screen)), path);
  }

  /** From a screen that is handed to somebody with one page of this file. */
  public ResultActions postHanded(String screen, String path, String... pairs) throws Exception {
    return post(People.handed(maija, address(screen)), path, pairs);
  }

  /** By whoever sits there, with the session they have. */
  public ResultActions post(RequestPostProcessor who, String path, String... pairs)
      throws Exception {
    var request =
        MockMvcRequestBuilders.post(address(path))
            .header("Accept-Language", "en")
            .with(who)
            .with(csrf())
            .secure(true);
    for (int i = 0; i < pairs.length; i += 2) {
      request.param(pairs[i], pairs[i + 1]);
    }
    return bean(MockMvc.class).perform(request);
  }

  /** The form of Helmi as she is kept, with another name or number. */
  public ResultActions postHelmi(WorkerId who, String name, String phone) throws Exception {
    return postAs(
        who,
        "/guardians/" + helmi,
        "name",
        name,
        "role",
        "mother",
        "phone",
        phone,
        "safeWay",
        SAFE_WAY,
        "language",
        "Finnish",
        "interpreter",
        "not-needed",
        "source",
        "mother",
        "version",
        "1");
  }

  public String address(String path) {
    return "/customers/" + code.shown() + path;
  }

  /** Maija has met somebody by phone, and is to call the school. */
  public void postContact(String text) throws Exception {
    post("/contacts/new", ContactBoxes.of("text", text, "next", "Call the school"))
        .andExpect(status().isSeeOther());
  }

  /** From now on where they live is protected (K8). */
  public void protect(LocalDate until) {
    writing(
        permit -> {
          bean(Protections.class).begin(permit, until);
          return null;
        });
  }

  /** From now on one field, one purpose, or what rests on one consent may only be kept. */
  public void freeze(String part) {
    writing(
        permit -> {
          bean(PartRestrictions.class).begin(permit, part);
          return null;
        });
  }

  /** From now on the data may only be kept (GDPR Art. 18). */
  public void freeze() {
    in(
        permit -> {
          bean(Restrictions.class).begin(permit);
          return null;
        });
  }

  /** This one may never open it (K15). */
  public void bar(WorkerId worker) {
    bean(Owner.class)
        .db()
        .sql(
            """
            insert into access.conflict
              (subject_id, id, worker_id, from_at, set_by, version, sealed)
            select subject_id, gen_random_uuid(), ?, now(), ?, 1, '' from access.file
            where code = ?
            """)
        .params(worker.value(), people.worker(Role.MANAGER).value(), code.value())
        .update();
  }

  /** How many lines the log has of the file with this action. */
  public long lines(String action) {
    return bean(Owner.class)
        .db()
        .sql(
            """
            select count(*) from audit.access_log join access.file using (subject_id)
            where code = ? and action = ?
            """)
        .params(code.value(), action)
        .query(Long.class)
        .single();
  }

  /** What a field says now, and all it has said. */
  public List<Kept> history(Field field) {
    return in(permit -> bean(Versions.class).of(permit, field));
  }

  public Datum now(Field field) {
    return history(field).getFirst().datum();
  }

  public List<KeptGuardian> guardians() {
    return in(permit -> bean(Guardians.class).history(permit));
  }

  public <T> T in(Function<Permit, T> step) {
    return in(visit(maija), step);
  }

  private <T> T in(Visit visit, Function<Permit, T> step) {
    return transaction.execute(
        status ->
            switch (bean(Access.class).enter(TestAction.READ, code, visit)) {
              case Entry.Open<Permit>(var permit) -> step.apply(permit);
              case Entry.Closed<Permit>(var why) -> throw new AssertionError(why);
            });
  }

  /** The same, to write something down. */
  public <T> T writing(Function<Permit, T> step) {
    return writing(visit(maija).when(), step);
  }

  /** The same, by a clock of one's own. */
  public <T> T writing(Instant at, Function<Permit, T> step) {
    var visit = new Visit(maija, at, Purpose.CUSTOMER_WORK);
    return in(visit, permit -> step.apply(bean(Access.class).further(TestAction.CHANGE, permit)));
  }

  public Visit visit(WorkerId who) {
    return people.visit(who);
  }

  public ApplicationContext beans() {
    return beans;
  }

  public <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }
}
