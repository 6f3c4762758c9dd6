package fi.tallessa.association.processor;

import fi.tallessa.association.Processor;
import fi.tallessa.association.Supplier;
import fi.tallessa.association.TypedCountry;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who runs the machine, as typed.
 *
 * @param until blank for an agreement without a last day
 * @param version what was so when the form was filled
 */
public record ProcessorForm(
    String who,
    String country,
    String name,
    String contact,
    String agreed,
    String until,
    String version) {

  static final String OURSELVES = "ourselves";
  static final String SUPPLIER = "supplier";

  private static final int LONGEST = 160;
  private static final int YEARS_AHEAD = 10;

  public ProcessorForm {
    who = Objects.requireNonNullElse(who, "");
    country = Objects.requireNonNullElse(country, "");
    name = Objects.requireNonNullElse(name, "");
    contact = Objects.requireNonNullElse(contact, "");
    agreed = Objects.requireNonNullElse(agreed, "");
    until = Objects.requireNonNullElse(until, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static final ProcessorForm EMPTY = new ProcessorForm("", "", "", "", "", "", "");

  static ProcessorForm of(Processor now) {
    var supplier = now.who();
    return new ProcessorForm(
        supplier.isPresent() ? SUPPLIER : OURSELVES,
        now.country().name(),
        supplier.map(Supplier::name).orElse(""),
        supplier.map(Supplier::contact).orElse(""),
        supplier.map(one -> one.agreed().toString()).orElse(""),
        supplier.map(Supplier::until).map(LocalDate::toString).orElse(""),
        "" + now.number());
  }

  /** The same words, as a change of what is so now. */
  ProcessorForm over(Processor now) {
    return new ProcessorForm(who, country, name, contact, agreed, until, "" + now.number());
  }

  Result<Processor> read(Visit visit) {
    var where = TypedCountry.read(country, "association.processor.law.outside");
    var whom = supplier(visit.today());
    return where.with(
        whom,
        (land, company) ->
            new Processor(
                Version.of(version) + 1, land, company.orElse(null), visit.who(), visit.when()));
  }

  private Result<Optional<Supplier>> supplier(LocalDate today) {
    return switch (who) {
      case OURSELVES -> Result.fine(Optional.empty());
      case SUPPLIER -> company(today).map(Optional::of);
      default -> Result.faulty("who", "web.field.choose");
    };
  }

  private Result<Supplier> company(LocalDate today) {
    var called = line("name", name);
    var reached = line("contact", contact);
    var made = made(today);
    var last = last(today);
    var problems = Problems.in(called, reached, made, last);
    return problems.isEmpty()
        ? Result.fine(
            new Supplier(called.sure(), reached.sure(), made.sure(), last.sure().orElse(null)))
        : Result.faulty(problems);
  }

  private Result<LocalDate> made(LocalDate today) {
    return TypedDay.read("agreed", agreed)
        .flatMap(day -> Result.needed(day, "agreed", "web.field.required"))
        .flatMap(
            day ->
                day.isAfter(today) ? Result.faulty("agreed", "web.date.future") : Result.fine(day));
  }

  private Result<Optional<LocalDate>> last(LocalDate today) {
    return TypedDay.read("until", until)
        .flatMap(
            day ->
                day.filter(last -> last.isBefore(today)).isPresent()
                    ? Result.faulty("until", "web.date.past")
                    : day.filter(last -> last.isAfter(today.plusYears(YEARS_AHEAD))).isPresent()
                        ? Result.faulty("until", "association.processor.far")
                        : Result.fine(day));
  }

  private static Result<String> line(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "ProcessorForm";
  }
}
