package fi.tallessa.customer.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Custodies;
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

  @TestFactory
  Stream<DynamicTest> d07_with_whom_something_was_done_stays() {
    return Stream.of(
        stays("aware", () -> elli.post(at("/awareness"), "by", "us", "how", "phone")),
        stays("custody", () -> custody("court-decision")),
        stays("told", this::told),
        stays("consent", this::answered),
        stays("said", this::verified),
        stays("said", this::confirmed),
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
        stays("family", this::family));
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
          remove("twice", 1).andExpect(status().isConflict());
          assertThat(elli.guardians()).hasSize(2);
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
            once)
        .andExpect(status().isSeeOther());
    return elli.post("/other/" + once + "/verification", "by", antti.toString(), "seen", "1")
        .andExpect(status().isSeeOther());
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

  private Object family() {
    return elli.writing(
        permit ->
            elli.bean(Relatives.class)
                .write(
                    permit,
                    UUID.randomUUID(),
                    1,
                    new Relative(
                        Kin.PARTNER,
                        antti,
                        null,
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
