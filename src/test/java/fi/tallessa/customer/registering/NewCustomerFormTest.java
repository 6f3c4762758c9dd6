package fi.tallessa.customer.registering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCustomerFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ServiceId SERVICE = ServiceId.random();
  private static final LegitimateInterest BASIS =
      new LegitimateInterest(SERVICE, 3, LocalDate.of(2027, 3, 31), false);

  @Test
  void s17_only_name_and_relationship_are_asked_for() {
    var asked = opened(adult());
    assertThat(asked.name()).isEqualTo("Helmi");
    assertThat(asked.birth()).contains("adult");
    assertThat(asked.domicile()).isEmpty();
    assertThat(asked.guard()).isEmpty();
    for (var needed : new String[] {"source", "name", "service", "reason"}) {
      assertThat(keys(adult().but(needed, ""))).as(needed).containsOnlyKeys(needed);
    }
  }

  @Test
  void s07_a_child_under_13_needs_a_guardian_who_knows() {
    assertThat(keys(child().but("knows", "")))
        .containsEntry("guard.knows", "customer.new.law.guardian");
    assertThat(keys(child().but("knows", "nonsense")))
        .containsEntry("guard.knows", "customer.new.law.guardian");
    assertThat(opened(child()).guard()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "24.11.2013, '', false",
    "25.11.2013, '', true",
    "2013, '', true",
    "2012, '', false",
    "'', yes, false",
    "'', '', true"
  })
  void s07_the_age_decides_whether_a_guardian_is_asked_for(
      String birth, String adult, boolean asked) {
    var form = child().but("knows", "").but("birth", birth).but("adult", adult);
    assertThat(keys(form).containsKey("guard.knows")).isEqualTo(asked);
  }

  @Test
  void s07_a_guardians_own_call_is_the_awareness() {
    var guard = opened(child()).guard().orElseThrow();
    assertThat(guard)
        .isEqualTo(
            new Intent.Guard(
                "Helmi Rantala",
                GuardianRole.MOTHER,
                "+358405550142",
                "Weekdays 9 to 15",
                Awareness.How.PHONE,
                Awareness.By.GUARDIAN,
                TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer", "professional"})
  void s07_nobody_else_calls_as_the_guardian(String source) {
    var form = child().but("source", source).but("organisation", "Puolalan koulu");
    assertThat(keys(form)).containsEntry("guard.knows", "customer.new.nobody_calling");
  }

  @Test
  void s07_told_earlier_says_when_how_and_by_whom() {
    var form = earlier();
    assertThat(opened(form).guard().orElseThrow().on()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(keys(form.but("on", ""))).containsOnlyKeys("guard.on");
    assertThat(keys(form.but("on", "25.11.2026"))).containsEntry("guard.on", "web.date.future");
    assertThat(keys(form.but("on", "1.1.1900")))
        .containsEntry("guard.on", "customer.awareness.before_birth");
    assertThat(keys(form.but("how", ""))).containsOnlyKeys("guard.how");
    assertThat(keys(form.but("by", ""))).containsOnlyKeys("guard.by");
    assertThat(keys(form.but("guardian", ""))).containsOnlyKeys("guard.name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"professional", "other-guardian"})
  void s07_somebody_elses_word_that_a_guardian_knows_opens_no_file(String by) {
    assertThat(keys(earlier().but("by", by))).containsEntry("guard.by", "customer.new.law.hearsay");
  }

  @Test
  void s07_who_the_guardian_is_is_asked_where_the_teller_is_none() {
    var form = earlier().but("source", "customer");
    assertThat(keys(form)).containsOnlyKeys("guard.role");
    assertThat(opened(form.but("role", "father")).guard().orElseThrow().role())
        .isEqualTo(GuardianRole.FATHER);
  }

  @Test
  void d05_not_yet_keeps_what_reaches_the_guardian_and_nothing_else() {
    var intent = check(child().but("knows", "not-yet")).sure();
    assertThat(intent)
        .isEqualTo(new Intent.ReachGuardian("Onni", "Helmi Rantala", "+358405550142"));
    assertThat(keys(child().but("knows", "not-yet").but("phone", "")))
        .containsOnlyKeys("guard.phone");
    assertThat(keys(child().but("knows", "not-yet").but("name", "").but("guardian", "")))
        .containsOnlyKeys("name", "guard.name");
  }

  @Test
  void d17_unsafe_asks_for_nothing_and_opens_nothing() {
    assertThat(check(new Typed(Map.of("knows", "unsafe"))).sure())
        .isEqualTo(new Intent.ProtectChild());
  }

  @Test
  void s21_one_source_for_the_form_and_a_professional_is_from_somewhere() {
    assertThat(opened(adult()).told().source()).isEqualTo(Source.CUSTOMER);
    var school = adult().but("source", "professional");
    assertThat(keys(school)).containsOnlyKeys("organisation");
    assertThat(opened(school.but("organisation", "Puolalan koulu")).told().organisation())
        .isEqualTo("Puolalan koulu");
  }

  @Test
  void s02_s04_nothing_opens_without_a_basis() {
    var refused =
        new ReadForm(adult().form(), TODAY)
            .intent(
                service -> Result.faulty("service", "legalbasis.law.missing"),
                NewCustomerFormTest::domicile);
    assertThat(refused.problems())
        .extracting(Problem::key)
        .containsExactly("legalbasis.law.missing");
    assertThat(opened(adult()).basis()).isEqualTo(BASIS);
  }

  @Test
  void s03_a_relationship_has_its_reason() {
    assertThat(opened(adult()).reason()).isEqualTo(Reason.ASKED_FOR_HELP);
    assertThat(keys(adult().but("reason", "because"))).containsOnlyKeys("reason");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("identityCodes")
  void s19_identity_code_in_any_field_is_refused(String code, String field) {
    var form = earlier().but("source", "professional").but("organisation", "Koulu");
    form = form.but("role", "mother");
    assertThat(keys(form.but(field, code))).as(field).hasSize(1);
    assertThat(keys(form.but(field, code)).values().iterator().next())
        .isIn("web.words.identity_code", "web.date.unreadable", "web.phone.unreadable");
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> identityCodes() {
    return Stream.of("131052-308T", "Elli 131052-308T", "131052 308T", "131052–308t", "010594Y9032")
        .flatMap(
            code ->
                Stream.of(
                        "organisation",
                        "name",
                        "birth",
                        "domicile",
                        "on",
                        "guardian",
                        "phone",
                        "safeWay")
                    .map(field -> org.junit.jupiter.params.provider.Arguments.of(code, field)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table customer.datum; --",
        "<script>alert(1)</script>",
        "${7*7} #{7*7}",
        "👩‍👧 Onni",
        "أوني",
        "O'Neill & Söner \\ \"x\""
      })
  void hostile_words_are_only_words(String typed) {
    var form = child().but("name", typed).but("guardian", typed).but("safeWay", typed);
    var asked = opened(form);
    assertThat(asked.name()).isEqualTo(typed);
    assertThat(asked.guard().orElseThrow().name()).isEqualTo(typed);
    assertThat(asked.guard().orElseThrow().safeWay()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u0007b", "a\uD800b"})
  void what_hides_or_harms_is_refused_at_its_field(String typed) {
    for (var field : new String[] {"name", "domicile", "guardian", "safeWay"}) {
      assertThat(keys(child().but(field, typed))).as(field).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "domicile", "guardian", "phone", "safeWay", "birth"})
  void too_long_is_refused_at_its_field(String field) {
    assertThat(keys(child().but(field, "x".repeat(5000)))).as(field).hasSize(1);
  }

  @Test
  void nothing_typed_is_printed() {
    assertThat(child().form() + " " + child().form().guard() + " " + opened(child()))
        .doesNotContain("Onni", "Helmi", "0142");
  }

  private static Result<Optional<String>> domicile(String typed) {
    return Words.line("domicile", typed, 80).map(words -> words.map(Words::value));
  }

  private static Result<Intent> check(Typed typed) {
    return new ReadForm(typed.form(), TODAY)
        .intent(service -> Result.fine(BASIS), NewCustomerFormTest::domicile);
  }

  private static Intent.OpenFile opened(Typed typed) {
    return (Intent.OpenFile) check(typed).sure();
  }

  private static Map<String, String> keys(Typed typed) {
    var keys = new HashMap<String, String>();
    check(typed).problems().forEach(problem -> keys.put(problem.field(), problem.key()));
    return keys;
  }

  private static Typed adult() {
    return new Typed(
        Map.of(
            "source",
            "customer",
            "name",
            "Helmi",
            "adult",
            "yes",
            "service",
            SERVICE.toString(),
            "reason",
            "asked-for-help"));
  }

  private static Typed child() {
    return new Typed(
        Map.of(
            "source", "mother",
            "name", "Onni Rantala",
            "birth", "28.2.2018",
            "service", SERVICE.toString(),
            "reason", "sibling",
            "knows", "calling",
            "guardian", "Helmi Rantala",
            "phone", "040 555 0142",
            "safeWay", "Weekdays 9 to 15"));
  }

  private static Typed earlier() {
    return child()
        .but("knows", "earlier")
        .but("on", "20.11.2026")
        .but("how", "in-person")
        .but("by", "us");
  }

  /** What stands in the boxes. */
  private record Typed(Map<String, String> boxes) {
    Typed but(String box, String words) {
      var changed = new HashMap<>(boxes);
      changed.put(box, words);
      return new Typed(changed);
    }

    NewCustomerForm form() {
      return new NewCustomerForm(
          null,
          null,
          null,
          boxes.get("source"),
          boxes.get("organisation"),
          boxes.get("name"),
          boxes.get("birth"),
          boxes.get("adult"),
          boxes.get("domicile"),
          boxes.get("service"),
          boxes.get("reason"),
          new GuardForm(
              boxes.get("knows"),
              boxes.get("on"),
              boxes.get("how"),
              boxes.get("by"),
              boxes.get("role"),
              boxes.get("guardian"),
              boxes.get("phone"),
              boxes.get("safeWay")),
          null,
          null,
          null);
    }
  }
}
