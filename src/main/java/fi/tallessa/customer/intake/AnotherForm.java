package fi.tallessa.customer.intake;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.data.TypedSource;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A customer who is to come to another service as well, as typed.
 *
 * @param on blank is today
 * @param need in few words
 */
public record AnotherForm(
    String service, String source, String organisation, String on, String need) {

  static final AnotherForm BLANK = new AnotherForm(null, null, null, null, null);

  public AnotherForm {
    service = Objects.requireNonNullElse(service, "");
    source = Objects.requireNonNullElse(source, "");
    organisation = Objects.requireNonNullElse(organisation, "");
    on = Objects.requireNonNullElse(on, "");
    need = Objects.requireNonNullElse(need, "");
  }

  /** What is to be written down. */
  record Read(ServiceId service, Told told, LocalDate on, Optional<String> need) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  AnotherForm worded(Worded answer) {
    return new AnotherForm(service, source, organisation, on, Guard.worded(answer, need));
  }

  /**
   * @param running the services that run
   * @param basis on what it rests today in one of them (S4)
   * @param may what stands in the way of coming to one
   */
  Result<Read> read(
      Collection<ServiceId> running,
      Function<ServiceId, Result<LegitimateInterest>> basis,
      Function<ServiceId, Problems> may,
      Visit visit) {
    var where =
        Choice.made("service", ServiceId.parse(service).filter(running::contains))
            .flatMap(
                one -> may.apply(one).isEmpty() ? Result.fine(one) : Result.faulty(may.apply(one)))
            .flatMap(one -> basis.apply(one).map(LegitimateInterest::service));
    var told = new TypedSource(source, organisation).need(visit.today());
    var day = TypedDay.lately("on", on, visit.today());
    var words = ReferralForm.need("need", need, Source.of(source));
    var problems = Problems.in(where, told, day, words);
    return problems.isEmpty()
        ? Result.fine(new Read(where.sure(), told.sure(), day.sure(), words.sure()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "AnotherForm";
  }
}
