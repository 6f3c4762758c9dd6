package fi.tallessa.association.agreement;

import fi.tallessa.association.Once;
import fi.tallessa.association.TypedCountry;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreement as typed.
 *
 * @param once the id a new one will have, so that a form sent twice adds one
 * @param until blank for an agreement without a last day
 * @param clauseA where it says what Art. 28(3)(a) asks for, blank where it does not; so the others
 * @param endedOn blank while it goes on
 */
public record AgreementForm(
    String once,
    String version,
    String name,
    String contact,
    String task,
    String country,
    String from,
    String until,
    String clauseA,
    String clauseB,
    String clauseC,
    String clauseD,
    String clauseE,
    String clauseF,
    String clauseG,
    String clauseH,
    String endedOn) {

  private static final int LONGEST = 160;
  private static final int PLACE = 80;
  private static final int YEARS_AHEAD = 10;

  public AgreementForm {
    once = Objects.requireNonNullElse(once, "");
    version = Objects.requireNonNullElse(version, "");
    name = Objects.requireNonNullElse(name, "");
    contact = Objects.requireNonNullElse(contact, "");
    task = Objects.requireNonNullElse(task, "");
    country = Objects.requireNonNullElse(country, "");
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
    clauseA = Objects.requireNonNullElse(clauseA, "");
    clauseB = Objects.requireNonNullElse(clauseB, "");
    clauseC = Objects.requireNonNullElse(clauseC, "");
    clauseD = Objects.requireNonNullElse(clauseD, "");
    clauseE = Objects.requireNonNullElse(clauseE, "");
    clauseF = Objects.requireNonNullElse(clauseF, "");
    clauseG = Objects.requireNonNullElse(clauseG, "");
    clauseH = Objects.requireNonNullElse(clauseH, "");
    endedOn = Objects.requireNonNullElse(endedOn, "");
  }

  static AgreementForm empty() {
    return new AgreementForm(
        Once.fresh(), "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
  }

  static AgreementForm of(Agreement now) {
    return new AgreementForm(
        "",
        "" + now.version(),
        now.name(),
        now.contact(),
        now.task().code(),
        now.country().name(),
        TypedDay.typed(now.from()),
        now.last().map(TypedDay::typed).orElse(""),
        place(now, Clause.A),
        place(now, Clause.B),
        place(now, Clause.C),
        place(now, Clause.D),
        place(now, Clause.E),
        place(now, Clause.F),
        place(now, Clause.G),
        place(now, Clause.H),
        now.ended().map(TypedDay::typed).orElse(""));
  }

  private static String place(Agreement now, Clause clause) {
    return now.where().getOrDefault(clause, "");
  }

  /** The same words, as a change of what is so now. */
  AgreementForm over(Agreement now) {
    return as(once, "" + now.version());
  }

  /** The same words, as another agreement. */
  AgreementForm anew() {
    return as(Once.fresh(), "");
  }

  private AgreementForm as(String id, String number) {
    return new AgreementForm(
        id, number, name, contact, task, country, from, until, clauseA, clauseB, clauseC, clauseD,
        clauseE, clauseF, clauseG, clauseH, endedOn);
  }

  UUID id() {
    return Once.of(once);
  }

  /** What is typed of one of the eight. */
  public String typed(Clause clause) {
    return switch (clause) {
      case A -> clauseA;
      case B -> clauseB;
      case C -> clauseC;
      case D -> clauseD;
      case E -> clauseE;
      case F -> clauseF;
      case G -> clauseG;
      case H -> clauseH;
    };
  }

  Result<Agreement> read(UUID id, Visit visit) {
    var called = line("name", name);
    var reached = line("contact", contact);
    var does = Choice.made("task", Task.of(task));
    var land = TypedCountry.read(country, "association.agreement.law.outside");
    var first = first(visit.today());
    var last = last(first, visit.today());
    var places = places();
    var gone = gone(first, visit.today());
    var problems = Problems.in(called, reached, does, land, first, last, places, gone);
    return problems.isEmpty()
        ? Result.fine(
            new Agreement(
                id,
                Version.of(version) + 1,
                called.sure(),
                reached.sure(),
                does.sure(),
                land.sure(),
                first.sure(),
                last.sure().orElse(null),
                places.sure(),
                gone.sure().orElse(null),
                visit.who(),
                visit.when()))
        : Result.faulty(problems);
  }

  private Result<LocalDate> first(LocalDate today) {
    return TypedDay.needed("from", from)
        .flatMap(
            day ->
                day.isAfter(today.plusYears(1))
                    ? Result.faulty("from", "association.agreement.far_begin")
                    : Result.fine(day));
  }

  /** One that has ended is written down too: what was so, and that it is over by now. */
  private Result<Optional<LocalDate>> last(Result<LocalDate> first, LocalDate today) {
    return within(
        "until",
        until,
        first,
        today.plusYears(YEARS_AHEAD),
        Result.faulty("until", "association.processor.far"));
  }

  private Result<Optional<LocalDate>> gone(Result<LocalDate> first, LocalDate today) {
    return within("endedOn", endedOn, first, today, Result.faulty("endedOn", "web.date.future"));
  }

  /** No day before the first one, and none after the latest. */
  private static Result<Optional<LocalDate>> within(
      String field,
      String typed,
      Result<LocalDate> first,
      LocalDate latest,
      Result<Optional<LocalDate>> late) {
    return TypedDay.read(field, typed)
        .flatMap(
            day ->
                day.filter(one -> before(first, one)).isPresent()
                    ? Result.faulty(field, "web.date.order")
                    : day.filter(one -> one.isAfter(latest)).isPresent() ? late : Result.fine(day));
  }

  private static boolean before(Result<LocalDate> first, LocalDate day) {
    return first instanceof Result.Fine<LocalDate>(var from) && day.isBefore(from);
  }

  private Result<Map<Clause, String>> places() {
    var found = new EnumMap<Clause, String>(Clause.class);
    var read =
        List.of(Clause.values()).stream()
            .map(
                clause ->
                    Words.line(clause.box(), typed(clause), PLACE)
                        .map(words -> keep(found, clause, words)))
            .toArray(Result<?>[]::new);
    var problems = Problems.in(read);
    return problems.isEmpty() ? Result.fine(found) : Result.faulty(problems);
  }

  private static Map<Clause, String> keep(
      Map<Clause, String> found, Clause clause, Optional<Words> words) {
    words.ifPresent(place -> found.put(clause, place.value()));
    return found;
  }

  private static Result<String> line(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "AgreementForm";
  }
}
