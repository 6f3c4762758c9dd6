package fi.tallessa.customer.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.informing.TestInformed;
import fi.tallessa.family.relative.Kin;
import fi.tallessa.family.relative.Relative;
import fi.tallessa.family.relative.Relatives;
import fi.tallessa.family.relative.Sign;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Consents.Saying;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.Reason;
import fi.tallessa.legalbasis.item.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A guardian who was written down by mistake goes; one with whom something was done stays (D7). */
@RegisterTest
class GuardianRemovalTest {

  private static final String NAME = "Antti Rantala";

  @Autowired ApplicationContext beans;
  @Autowired List<Holding> holdings;
  OneFile elli;
  UUID antti;
  String once;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    antti = elli.father();
  }

  @Test
  void d07_who_was_written_down_by_mistake_is_in_no_list_no_duty_and_no_copy() throws Exception {
    custody("told-by-guardian").andExpect(status().isSeeOther());
    assertThat(elli.body(at(""))).contains(at("/removal"));
    assertThat(elli.body(at("/removal"))).contains(NAME, "Written down twice");
    remove("", 1).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(remove("twice", 2).andExpect(status().isConflict())))
        .contains("Nothing was removed");
    assertThat(elli.guardians()).hasSize(2);

    remove("twice", 1).andExpect(status().isSeeOther());
    assertThat(elli.guardians()).hasSize(1);
    for (var page : List.of("", "/informing", "/consents/new", "/for-guardian", "/before")) {
      assertThat(elli.body(page)).as(page).doesNotContain(NAME);
    }
    assertThat(elli.lines("customer.guardian.remove")).isEqualTo(1);
    assertThat(elli.<Map<UUID, ?>>in(permit -> elli.bean(Custodies.class).of(permit)))
        .doesNotContainKey(antti);
    assertThat(copied()).extracting(CopyLine::value).doesNotContain(NAME, "+358405550143");
    assertThat(copied())
        .filteredOn(line -> line.label().equals("customer.guardian.removed"))
        .extracting(CopyLine::source)
        .containsExactly("customer.guardian.removal.why.twice");
    remove("twice", 1).andExpect(status().isNotFound());
  }

  @Test
  void d07_an_old_form_brings_nobody_back_unasked() throws Exception {
    var once = UUID.randomUUID().toString();
    add(once).andExpect(status().isSeeOther());
    elli.post("/guardians/" + once + "/removal", "why", "wrong-file", "seen", "1")
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(add(once).andExpect(status().isUnprocessableContent())))
        .contains("was removed since", "Kalle Vieras");
    assertThat(elli.guardians()).hasSize(2);
  }

  @Test
  void s20_what_the_family_told_of_health_holds_nobody() throws Exception {
    new GivenConsents(elli).health();
    entry("health", "mother").andExpect(status().isSeeOther());
    var points = service("therapy");
    new Services(elli).saved(points + "new", Services.teacher());
    assertThat(elli.body(at("/removal"))).contains("name=\"why\"");
    remove("twice", 1).andExpect(status().isSeeOther());
    assertThat(elli.guardians()).hasSize(1);
  }

  @Test
  void d08_of_whose_custody_nothing_was_told_no_word_on_health_was_taken() throws Exception {
    antti = UUID.randomUUID();
    add(antti.toString()).andExpect(status().isSeeOther());
    health();
    point("therapy", "customer");
    remove("twice", 1).andExpect(status().isSeeOther());
    assertThat(elli.guardians()).hasSize(1 + 1);
  }

  @TestFactory
  Stream<DynamicTest> d07_with_whom_something_was_done_stays() {
    return Stream.of(
        stays("aware", () -> elli.post(at("/awareness"), "by", "us", "how", "phone")),
        stays("custody", () -> custody("court-decision")),
        stays("told", this::told),
        stays("consent", this::answered),
        stays("said", this::verified),
        stays("said", this::confirmed),
        stays("said", this::confirmedBefore),
        stays("said", this::ownConfirmed),
        stays("said", () -> point("school", antti.toString())),
        stays("said", this::pointBefore),
        stays("perhaps", this::health),
        stays("perhaps", this::healthPoint),
        stays(
            "used",
            () -> elli.post("/informing/" + antti + "/contact").andExpect(status().isSeeOther())),
        stays(
            "protection",
            () ->
                elli.post(
                    "/protection",
                    "evidence",
                    "decision-seen",
                    "guardians",
                    antti.toString(),
                    "version",
                    "0")),
        stays("given", this::given),
        stays("given", this::released),
        stays("asked", this::kept),
        stays("consent", this::asked),
        stays("family", () -> family(antti, null)),
        stays("family", () -> family(elli.helmi, antti)),
        stays("family", this::home),
        stays("family", this::couple));
  }

  private interface Act {
    Object done() throws Exception;
  }

  private DynamicTest stays(String why, Act act) {
    return DynamicTest.dynamicTest(
        why,
        () -> {
          file();
          assertThat(elli.body(at("/removal"))).contains("name=\"why\"");
          act.done();
          var words =
              elli.bean(MessageSource.class)
                  .getMessage("customer.guardian.rests." + why, null, Locale.ENGLISH);
          assertThat(elli.body(at("/removal")))
              .contains("cannot be removed", words)
              .doesNotContain("name=\"why\"");
          remove("twice", newest()).andExpect(status().isConflict());
          assertThat(elli.guardians()).extracting(KeptGuardian::id).contains(antti);
        });
  }

  private Object told() {
    return elli.writing(
        permit -> {
          TestInformed.add(beans, permit, antti);
          return antti;
        });
  }

  private Object answered() {
    var item = new GivenConsents(elli).items().other();
    return elli.writing(
        permit -> {
          var consents = elli.bean(Consents.class);
          var who =
              new Circumstances(
                  Decider.GUARDIAN,
                  List.of(NAME),
                  List.of(antti),
                  List.of(),
                  "guardian",
                  "it is all right",
                  null,
                  "here",
                  null,
                  null,
                  "en",
                  Wording.ORDINARY,
                  "1");
          var said =
              new Indication(
                  Reason.FIRST_ASKED, who, null, null, null, null, null, List.of(), elli.maija);
          consents.append(
              permit,
              consents.one(permit, item),
              new Saying(ConsentState.REQUESTED, 1, null, null, said));
          return item;
        });
  }

  private Object verified() throws Exception {
    custody("told-by-guardian");
    return elli.post("/data/verification", "by", antti.toString(), "seen", "phone:1")
        .andExpect(status().isSeeOther());
  }

  private Object confirmed() throws Exception {
    custody("told-by-guardian");
    var given = new GivenConsents(elli);
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    entry("other", "professional").andExpect(status().isSeeOther());
    return elli.post("/other/" + once + "/verification", "by", antti.toString(), "seen", "1")
        .andExpect(status().isSeeOther());
  }

  /** The customer has told it otherwise since. */
  private Object confirmedBefore() throws Exception {
    confirmed();
    return elli.post("/other/" + once, "text", "Likes dogs", "source", "customer", "version", "2")
        .andExpect(status().isSeeOther());
  }

  private Object ownConfirmed() throws Exception {
    elli.post(
            at(""),
            "name",
            NAME,
            "role",
            "father",
            "phone",
            "+358405550144",
            "language",
            "Finnish",
            "interpreter",
            "not-needed",
            "source",
            "mother",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    return elli.post(at("/verification"), "by", "guardian", "seen", "2")
        .andExpect(status().isSeeOther());
  }

  /** There is no other guardian on the file whose word it could be, so that it is confirmed. */
  private Object health() throws Exception {
    new GivenConsents(elli).health();
    entry("health", "guardian").andExpect(status().isSeeOther());
    return elli.post("/health/" + once + "/verification", "by", "customer", "seen", "1")
        .andExpect(status().isSeeOther());
  }

  private ResultActions entry(String store, String source) throws Exception {
    once = UUID.randomUUID().toString();
    return elli.post(
        "/" + store + "/new",
        "text",
        "Likes horses",
        "source",
        source,
        "organisation",
        source.equals("professional") ? "Puolala school" : "",
        "once",
        once);
  }

  private Object healthPoint() throws Exception {
    new GivenConsents(elli).health();
    return point("therapy", "customer");
  }

  /** A service told it, and somebody said that it is right. */
  private String point(String kind, String by) throws Exception {
    var points = service(kind);
    var boxes = Services.teacher();
    boxes.put("source", "professional");
    new Services(elli).saved(points + "new", boxes);
    var point = points + boxes.get("once");
    elli.post(point + "/verification", "by", by, "seen", "1").andExpect(status().isSeeOther());
    return point;
  }

  /** The customer has told it otherwise since. */
  private Object pointBefore() throws Exception {
    var point = point("school", antti.toString());
    var boxes = Services.teacher();
    boxes.putAll(Map.of("source", "customer", "phone", "040 555 0108", "version", "2"));
    new Services(elli).saved(point, boxes);
    return point;
  }

  private String service(String kind) {
    return "/cooperation/" + new Services(elli).begin(kind, Services.SCHOOL) + "/points/";
  }

  private int newest() {
    return elli.guardians().stream()
        .filter(one -> one.id().equals(antti))
        .mapToInt(KeptGuardian::version)
        .max()
        .orElseThrow();
  }

  private Object given() {
    return elli.writing(
        permit ->
            elli.bean(JdbcClient.class)
                .sql(
                    """
                    insert into casework.for_guardian
                      (subject_id, line, at, worker_id, guardian_id, paper)
                    values (?, ?, now(), ?, ?, false)
                    """)
                .params(permit.subject().value(), permit.line(), elli.maija.value(), antti)
                .update());
  }

  private Object released() throws Exception {
    elli.post("/protection", "evidence", "decision-seen", "version", "0");
    return elli.post(
            "/for-guardian/" + antti + "/release", "reason", "Agreed with the social worker")
        .andExpect(status().isSeeOther());
  }

  private Object kept() throws Exception {
    elli = new OneFile(beans, "2005-02-14", true);
    antti = elli.father();
    return elli.post("/ages/18/" + antti, "answer", "keep", "why", "Helps every day")
        .andExpect(status().isSeeOther());
  }

  /** Helmi was asked about the same before, so that the item says nothing of Antti. */
  private Object asked() throws Exception {
    var given = new Given(elli);
    var item = new GivenConsents(elli).items().other();
    given.begun(List.of(item));
    var boxes = given.asking(item);
    boxes.remove("guardian." + elli.helmi);
    boxes.put("guardian." + antti, "yes");
    return given.asked(boxes);
  }

  private Object home() throws Exception {
    return elli.post(
            "/family/homes/new",
            "lives",
            antti.toString(),
            "weeks",
            "as-agreed",
            "agreed",
            "Wednesdays",
            "source",
            "customer",
            "once",
            UUID.randomUUID().toString(),
            "version",
            "0")
        .andExpect(status().isSeeOther());
  }

  private Object couple() throws Exception {
    return elli.post(
            "/family/couples",
            "a",
            elli.helmi.toString(),
            "b",
            antti.toString(),
            "bond",
            "apart",
            "source",
            "mother")
        .andExpect(status().isSeeOther());
  }

  private Object family(UUID of, UUID other) {
    return elli.writing(
        permit ->
            elli.bean(Relatives.class)
                .write(
                    permit,
                    UUID.randomUUID(),
                    1,
                    new Relative(
                        other == null ? Kin.PARTNER : Kin.CHILD,
                        of,
                        other,
                        Sign.NOT_STATED,
                        false,
                        null,
                        Told.by(Source.MOTHER, permit.visit().today()),
                        elli.maija)));
  }

  private ResultActions custody(String evidence) throws Exception {
    return elli.post(at("/custody"), "custody", "joint", "evidence", evidence, "version", "0");
  }

  private ResultActions add(String once) throws Exception {
    return elli.post(
        "/guardians/new",
        "name",
        "Kalle Vieras",
        "role",
        "father",
        "interpreter",
        "needed",
        "source",
        "mother",
        "once",
        once);
  }

  private ResultActions remove(String why, int seen) throws Exception {
    return elli.post(at("/removal"), "why", why, "seen", "" + seen);
  }

  private String at(String below) {
    return "/guardians/" + antti + below;
  }

  private List<CopyLine> copied() {
    return elli.in(
        permit ->
            holdings.stream()
                .filter(one -> one.describe().name().equals("guardians"))
                .flatMap(one -> one.copy(permit).stream())
                .toList());
  }
}
