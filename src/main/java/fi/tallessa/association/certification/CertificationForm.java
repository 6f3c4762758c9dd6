package fi.tallessa.association.certification;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The certificate of the system, as typed.
 *
 * @param category A, B, or that there is none; then nothing else is read
 * @param version what was so when the form was filled
 */
public record CertificationForm(
    String category,
    String called,
    String body,
    String covers,
    String from,
    String until,
    String version) {

  static final String NONE = "none";

  static final CertificationForm EMPTY = new CertificationForm(NONE, "", "", "", "", "", "");

  private static final int LONGEST = 160;
  private static final int YEARS_AHEAD = 10;

  public CertificationForm {
    category = Objects.requireNonNullElse(category, "");
    called = Objects.requireNonNullElse(called, "");
    body = Objects.requireNonNullElse(body, "");
    covers = Objects.requireNonNullElse(covers, "");
    from = Objects.requireNonNullElse(from, "");
    until = Objects.requireNonNullElse(until, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static CertificationForm of(Certification now) {
    var number = "" + now.number();
    return now.held()
        .map(
            one ->
                new CertificationForm(
                    one.category().name(),
                    one.called(),
                    one.body(),
                    one.covers(),
                    TypedDay.typed(one.from()),
                    TypedDay.typed(one.until()),
                    number))
        .orElseGet(() -> new CertificationForm(NONE, "", "", "", "", "", number));
  }

  /** The same words, as a change of what is so now. */
  CertificationForm over(Certification now) {
    return new CertificationForm(category, called, body, covers, from, until, "" + now.number());
  }

  Result<Certification> read(Visit visit) {
    int number = Version.of(version) + 1;
    return category.equals(NONE)
        ? nothing().map(_ -> new Certification(number, null, visit.who(), visit.when()))
        : certificate(visit.today())
            .map(one -> new Certification(number, one, visit.who(), visit.when()));
  }

  /** What is typed of a certificate is not dropped where none is chosen. */
  private Result<String> nothing() {
    return Stream.of(called, body, covers, from, until).allMatch(String::isBlank)
        ? Result.fine(NONE)
        : Result.faulty("category", "association.certification.which");
  }

  private Result<Certificate> certificate(LocalDate today) {
    var which =
        Choice.made(
            "category",
            Stream.of(Certificate.Category.values())
                .filter(one -> one.name().equals(category))
                .findFirst());
    var name = line("called", called);
    var by = line("body", body);
    var what = line("covers", covers);
    var first = day("from", from, today);
    var last = day("until", until, today).flatMap(day -> TypedDay.notBefore(first, "until", day));
    var problems = Problems.in(which, name, by, what, first, last);
    return problems.isEmpty()
        ? Result.fine(
            new Certificate(
                which.sure(), name.sure(), by.sure(), what.sure(), first.sure(), last.sure()))
        : Result.faulty(problems);
  }

  private static Result<LocalDate> day(String field, String typed, LocalDate today) {
    return TypedDay.needed(field, typed)
        .flatMap(
            day ->
                day.isAfter(today.plusYears(YEARS_AHEAD))
                    ? Result.faulty(field, "association.processor.far")
                    : Result.fine(day));
  }

  private static Result<String> line(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "CertificationForm";
  }
}
