package fi.tallessa.customer.informing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The three ends of GDPR Art. 14(3), and whose word is whose. */
class InformByTest {

  private static final WorkerId MAIJA = WorkerId.random();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate MONTH = LocalDate.of(2026, 12, 20);
  private static final Birth CHILD = Birth.read("2015-02-14");
  private static final Birth ADULT = Birth.read("adult");

  @ParameterizedTest(name = "got on {0}, told by {1}")
  @CsvSource({
    "2026-01-31, 2026-02-28",
    "2028-01-31, 2028-02-29",
    "2028-01-29, 2028-02-29",
    "2027-01-29, 2027-02-28",
    "2028-02-29, 2028-03-29",
    "2026-03-31, 2026-04-30",
    "2026-04-01, 2026-05-01",
    "2026-11-05, 2026-12-05",
    "2026-11-06, 2026-12-06",
    "2026-11-20, 2026-12-20",
    "2026-11-25, 2026-12-25"
  })
  void s22_a_month_by_the_calendar_and_no_holiday_prolongs_it(LocalDate got, LocalDate by) {
    assertThat(of(CHILD, school(got)).day()).contains(by);
  }

  @ParameterizedTest(name = "of a child {0}, of an adult {1}")
  @CsvSource({
    "CUSTOMER, false, false",
    "MOTHER, false, true",
    "FATHER, false, true",
    "GUARDIAN, false, true",
    "PROFESSIONAL, true, true"
  })
  void s22_whoever_is_not_the_person_starts_the_clock(
      Source source, boolean ofChild, boolean ofAdult) {
    var told = source == Source.PROFESSIONAL ? schoolTold(DAY) : Told.by(source, DAY);
    assertThat(of(CHILD, kept(told)).day().isPresent()).isEqualTo(ofChild);
    assertThat(of(ADULT, kept(told)).day().isPresent()).isEqualTo(ofAdult);
  }

  @Test
  void s22_only_telling_the_source_after_it_was_got_settles_it() {
    assertThat(told(ADULT, act(null, true, DAY)).day()).isEmpty();
    assertThat(told(ADULT, act(null, false, DAY)).day()).isPresent();
    assertThat(told(ADULT, act(null, true, DAY.minusDays(1))).day()).isPresent();
  }

  @Test
  void s22_a_guardian_is_told_for_a_child_and_not_for_who_was_of_age_then() {
    var guardian = act(UUID.randomUUID(), true, DAY);
    assertThat(told(CHILD, guardian).day()).isEmpty();
    assertThat(told(ADULT, guardian).day()).isPresent();
    assertThat(told(Birth.read("2008-11-21"), guardian).day()).as("17 that day").isEmpty();
    assertThat(told(Birth.read("2008-11-20"), guardian).day()).as("18 that day").isPresent();
  }

  @ParameterizedTest(name = "reached on {0}: by {1}")
  @CsvSource({
    "2026-11-19, 2026-12-20",
    "2026-11-20, 2026-11-20",
    "2026-11-21, 2026-11-21",
    "2026-12-20, 2026-12-20",
    "2026-12-21, 2026-12-20"
  })
  void s22_the_first_contact_ends_the_month_and_a_later_one_prolongs_nothing(
      LocalDate reached, LocalDate by) {
    assertThat(used(FirstUse.Kind.REACHED, reached).day()).contains(by);
    assertThat(used(FirstUse.Kind.PASSED_ON, reached).day()).contains(by);
  }

  @Test
  void art13_the_notice_is_told_the_day_they_first_told_us_something_themselves() {
    var mother = kept(Told.by(Source.MOTHER, DAY));
    var later = kept(Told.by(Source.CUSTOMER, DAY.plusDays(3)));
    assertThat(of(CHILD, later, mother).noticeBy()).contains(DAY);
    assertThat(of(ADULT, later, mother).noticeBy())
        .as("her word is not theirs")
        .contains(later.datum().told().on());
    assertThat(of(CHILD, school(DAY)).noticeBy()).as("that is Art. 14").isEmpty();
  }

  @Test
  void art13_whoever_was_told_of_it_ends_it_and_a_guardian_of_a_minor_alone() {
    var guardian = act(UUID.randomUUID(), false, DAY);
    assertThat(notice(CHILD, act(null, false, DAY))).isEmpty();
    assertThat(notice(CHILD, guardian)).isEmpty();
    assertThat(notice(ADULT, guardian)).contains(DAY);
    assertThat(notice(ADULT, act(null, false, DAY))).isEmpty();
  }

  @Test
  void art13_a_guardian_who_tells_of_themselves_is_told_in_person_whoever_else_was_told() {
    var father = father(Source.FATHER, null);
    assertThat(of(father).notices()).containsExactly(new NoticeOwed(father.id(), DAY, false));
    assertThat(of(father, act(null, true, DAY)).noticeBy()).as("the child").contains(DAY);
    assertThat(of(father, act(UUID.randomUUID(), true, DAY)).noticeBy())
        .as("the mother")
        .contains(DAY);
    assertThat(of(father, act(father.id(), false, DAY)).notices()).isEmpty();
    assertThat(of(father(Source.MOTHER, null)).notices()).as("that is Art. 14").isEmpty();
  }

  private static Optional<LocalDate> notice(Birth child, Informing act) {
    var own = kept(Told.by(Source.CUSTOMER, DAY));
    return new InformBy(
            child, List.of(own), List.of(), List.of(), List.of(act), List.of(), List.of())
        .noticeBy();
  }

  @Test
  void s22_whichever_comes_first() {
    var owed =
        new InformBy(
                ADULT,
                List.of(school(DAY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                    use(null, FirstUse.Kind.REACHED, DAY.plusDays(9)),
                    use(null, FirstUse.Kind.PASSED_ON, DAY.plusDays(4)),
                    use(UUID.randomUUID(), FirstUse.Kind.REACHED, DAY)),
                List.of())
            .owed()
            .getFirst();
    assertThat(owed.by()).isEqualTo(DAY.plusDays(4));
    assertThat(owed.used()).contains(FirstUse.Kind.PASSED_ON);
  }

  @Test
  void s22_the_register_knows_by_itself_when_the_customer_spoke_with_us() {
    var spoke = kept(Told.by(Source.CUSTOMER, DAY.plusDays(3)));
    assertThat(of(CHILD, school(DAY), spoke).day()).contains(DAY.plusDays(3));
    var same = kept(Told.by(Source.CUSTOMER, DAY));
    assertThat(of(CHILD, school(DAY), same).day())
        .as("nobody knows which was first that day")
        .contains(MONTH);
    var right =
        new Kept(
            Field.NAME,
            1,
            visit(DAY).when(),
            Datum.told("x", schoolTold(DAY.minusDays(9)), true, "interest", visit(DAY))
                .verified(Whose.CUSTOMER, visit(DAY.plusDays(2))));
    assertThat(of(CHILD, school(DAY), right).owed().getFirst().used())
        .contains(FirstUse.Kind.REACHED);
  }

  @Test
  void s22_telling_without_the_sources_is_a_contact_too() {
    assertThat(told(ADULT, act(null, false, DAY.plusDays(5))).day()).contains(DAY.plusDays(5));
  }

  @ParameterizedTest
  @EnumSource(
      value = Source.class,
      names = {"CUSTOMER", "MOTHER", "GUARDIAN", "PROFESSIONAL"})
  void s22_a_father_of_whom_anybody_but_himself_told_is_told_too(Source source) {
    var father = father(source, null);
    assertThat(of(father).day()).contains(MONTH);
    assertThat(of(father(source, DAY)).day()).as("a day says not which notice").contains(MONTH);
    assertThat(of(father, act(father.id(), true, DAY)).day()).isEmpty();
    assertThat(of(father, act(father.id(), false, DAY)).day()).as("not who told").isPresent();
    assertThat(of(father, act(father.id(), true, DAY.minusDays(1))).day()).isPresent();
    assertThat(of(father, act(null, true, DAY)).day()).as("somebody else").isPresent();
  }

  @Test
  void s22_what_a_father_tells_of_himself_starts_no_clock() {
    assertThat(of(father(Source.FATHER, null)).day()).isEmpty();
  }

  @Test
  void s22_that_a_guardian_was_called_ends_the_month_that_day() {
    var father = father(Source.MOTHER, null);
    for (var by : Awareness.By.values()) {
      boolean spokenWith = by.isFirstHand();
      assertThat(of(father, aware(father.id(), by, DAY)).day())
          .as(by.name())
          .contains(spokenWith ? DAY : MONTH);
    }
    assertThat(of(father, aware(UUID.randomUUID(), Awareness.By.US, DAY)).day())
        .as("somebody else was called")
        .contains(MONTH);
  }

  private static InformBy of(Birth child, Kept... data) {
    return new InformBy(
        child, List.of(data), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static InformBy of(KeptGuardian guardian) {
    return new InformBy(
        CHILD, List.of(), List.of(guardian), List.of(), List.of(), List.of(), List.of());
  }

  private static InformBy of(KeptGuardian guardian, Informing act) {
    return new InformBy(
        CHILD, List.of(), List.of(guardian), List.of(), List.of(act), List.of(), List.of());
  }

  private static InformBy of(KeptGuardian guardian, Awareness aware) {
    return new InformBy(
        CHILD, List.of(), List.of(guardian), List.of(aware), List.of(), List.of(), List.of());
  }

  private static InformBy told(Birth child, Informing act) {
    return new InformBy(
        child, List.of(school(DAY)), List.of(), List.of(), List.of(act), List.of(), List.of());
  }

  private static InformBy used(FirstUse.Kind kind, LocalDate on) {
    return new InformBy(
        CHILD,
        List.of(school(DAY)),
        List.of(),
        List.of(),
        List.of(),
        List.of(use(null, kind, on)),
        List.of());
  }

  private static FirstUse use(UUID guardian, FirstUse.Kind kind, LocalDate on) {
    return new FirstUse(guardian, kind, on, MAIJA);
  }

  private static Informing act(UUID guardian, boolean sources, LocalDate on) {
    return new Informing(
        guardian, 7, "suomi", Informing.Form.CHILD, Informing.Way.ALOUD, sources, on, MAIJA);
  }

  private static Awareness aware(UUID guardian, Awareness.By by, LocalDate on) {
    var teller = by == Awareness.By.PROFESSIONAL ? "Puolala school" : null;
    return new Awareness(guardian, Awareness.How.PHONE, by, teller, on, MAIJA);
  }

  private static Told schoolTold(LocalDate on) {
    return new Told(Source.PROFESSIONAL, "Puolala school", on);
  }

  private static Kept school(LocalDate on) {
    return kept(schoolTold(on));
  }

  private static Kept kept(Told told) {
    var visit = visit(told.on());
    return new Kept(Field.PHONE, 1, visit.when(), Datum.told("x", told, true, "interest", visit));
  }

  private static Visit visit(LocalDate day) {
    return new Visit(MAIJA, Instant.parse(day + "T10:00:00Z"), Purpose.CUSTOMER_WORK);
  }

  private static KeptGuardian father(Source source, LocalDate informed) {
    return new KeptGuardian(
        UUID.randomUUID(),
        1,
        visit(DAY).when(),
        new Guardian(
            "Antti Rantala",
            GuardianRole.FATHER,
            Custody.NOT_ASKED,
            null,
            null,
            null,
            null,
            Interpreter.NOT_ASKED,
            source == Source.PROFESSIONAL ? schoolTold(DAY) : Told.by(source, DAY),
            informed,
            MAIJA),
        visit(DAY).when(),
        null,
        false);
  }
}
