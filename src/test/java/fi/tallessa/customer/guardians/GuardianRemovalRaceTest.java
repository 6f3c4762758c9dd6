package fi.tallessa.customer.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.HeldRow;
import fi.tallessa.RegisterTest;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.customer.duties.Reckonings;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RestsOnGuardian;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/**
 * A guardian is removed at the moment in which something is done with them (D7): whoever is first,
 * no row is about nobody.
 */
@RegisterTest
class GuardianRemovalRaceTest {

  private static final int DONE = 303;
  private static final int IN_THE_WAY = 409;

  @Autowired ApplicationContext beans;
  @Autowired List<RestsOnGuardian> resting;
  OneFile elli;
  UUID antti;
  int version;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    antti = elli.father();
    version = 1;
  }

  @TestFactory
  Stream<DynamicTest> d07_who_is_removed_first_is_in_nothing_that_was_on_its_way() {
    return each(
        act -> {
          var came = atOnce(this::remove, act);
          assertThat(came.getFirst()).isEqualTo(DONE);
          assertThat(came.getLast()).as("refused, or done without them").isLessThan(500);
          assertThat(elli.guardians()).extracting(KeptGuardian::id).doesNotContain(antti);
          assertThat(rests()).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> d07_with_whom_something_was_done_first_stays() {
    return each(
        act -> {
          assertThat(atOnce(act, this::remove)).containsExactly(DONE, IN_THE_WAY);
          assertThat(elli.guardians()).extracting(KeptGuardian::id).contains(antti);
        });
  }

  private interface Act {
    Callable<Integer> begun() throws Exception;
  }

  private interface Race {
    void run(Callable<Integer> act);
  }

  private Stream<DynamicTest> each(Race race) {
    return Stream.of(
        one(race, "aware", () -> sent(at("/awareness"), "by", "us", "how", "phone")),
        one(
            race,
            "custody",
            () ->
                sent(
                    at("/custody"),
                    "custody",
                    "joint",
                    "evidence",
                    "court-decision",
                    "version",
                    "0")),
        one(race, "changed", () -> sent(at(""), changed("father"))),
        one(race, "own", this::own),
        one(race, "used", () -> sent("/informing/" + antti + "/contact")),
        one(
            race,
            "data",
            () -> sent("/data/verification", "by", antti.toString(), "seen", "phone:1")),
        one(race, "other", this::other),
        one(race, "point", this::point),
        one(
            race,
            "protection",
            () ->
                sent(
                    "/protection",
                    "evidence",
                    "decision-seen",
                    "guardians",
                    antti.toString(),
                    "version",
                    "0")),
        one(race, "paper", () -> sent("/for-guardian/" + antti + "/paper")),
        one(race, "release", this::release),
        one(race, "asked", this::asked),
        one(
            race,
            "home",
            () ->
                sent(
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
                    "0")),
        one(
            race,
            "relative",
            () ->
                sent(
                    "/family/new",
                    "kin",
                    "partner",
                    "of",
                    antti.toString(),
                    "sign",
                    "woman",
                    "source",
                    "customer",
                    "once",
                    UUID.randomUUID().toString(),
                    "version",
                    "0")),
        one(
            race,
            "couple",
            () ->
                sent(
                    "/family/couples",
                    "a",
                    elli.helmi.toString(),
                    "b",
                    antti.toString(),
                    "bond",
                    "apart",
                    "source",
                    "mother")));
  }

  private DynamicTest one(Race race, String name, Act act) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          file();
          race.run(act.begun());
        });
  }

  private Callable<Integer> own() throws Exception {
    version = 2;
    elli.post(at(""), changed("mother"));
    return sent(at("/verification"), "by", "guardian", "seen", "2");
  }

  private Callable<Integer> other() throws Exception {
    var given = new GivenConsents(elli);
    given.given(given.items().school(), elli.visit(elli.maija).today().plusMonths(6));
    var once = UUID.randomUUID().toString();
    elli.post(
        "/other/new",
        "text",
        "Likes horses",
        "source",
        "professional",
        "organisation",
        "Puolala school",
        "once",
        once);
    return sent("/other/" + once + "/verification", "by", antti.toString(), "seen", "1");
  }

  private Callable<Integer> point() {
    var services = new Services(elli);
    var points = "/cooperation/" + services.begin("school", Services.SCHOOL) + "/points/";
    var boxes = Services.teacher();
    boxes.put("source", "professional");
    services.saved(points + "new", boxes);
    return sent(points + boxes.get("once") + "/verification", "by", antti.toString(), "seen", "1");
  }

  private Callable<Integer> release() throws Exception {
    elli.post("/protection", "evidence", "decision-seen", "version", "0");
    return sent("/for-guardian/" + antti + "/release", "reason", "Agreed with the social worker");
  }

  private Callable<Integer> asked() {
    var given = new Given(elli);
    var boxes = given.asking(new GivenConsents(elli).items().other());
    boxes.remove("guardian." + elli.helmi);
    boxes.put("guardian." + antti, "yes");
    return () -> given.status("/consents/new", boxes);
  }

  private static String[] changed(String source) {
    return new String[] {
      "name",
      "Antti Rantala",
      "role",
      "father",
      "phone",
      "+358405550144",
      "language",
      "Finnish",
      "interpreter",
      "not-needed",
      "source",
      source,
      "version",
      "1"
    };
  }

  private Callable<Integer> sent(String path, String... boxes) {
    return () -> status(elli.post(path, boxes));
  }

  private int remove() throws Exception {
    return status(elli.post(at("/removal"), "why", "twice", "seen", "" + version));
  }

  private static int status(ResultActions answer) {
    return answer.andReturn().getResponse().getStatus();
  }

  private String at(String below) {
    return "/guardians/" + antti + below;
  }

  private List<String> rests() {
    return elli.in(
        permit -> resting.stream().flatMap(one -> one.of(permit, antti).stream()).toList());
  }

  /** Both have read, and stand before what only one may have, in this order. */
  private List<Integer> atOnce(Callable<Integer> first, Callable<Integer> second) {
    return new HeldRow(beans).whileDone(this::hold, first, second);
  }

  private void hold() {
    elli.in(
        permit -> {
          elli.bean(Reckonings.class).alone(permit);
          return antti;
        });
  }
}
