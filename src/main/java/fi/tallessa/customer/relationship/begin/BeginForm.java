package fi.tallessa.customer.relationship.begin;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.data.TypedSource;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.web.Choice;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

/** What was typed to begin a relationship anew. */
public record BeginForm(
    String service, String worker, String reason, String source, String organisation) {

  public BeginForm {
    service = Objects.requireNonNullElse(service, "");
    worker = Objects.requireNonNullElse(worker, "");
    reason = Objects.requireNonNullElse(reason, "");
    source = Objects.requireNonNullElse(source, "");
    organisation = Objects.requireNonNullElse(organisation, "");
  }

  static final BeginForm EMPTY = new BeginForm("", "", "", "", "");

  /** What was read. */
  record Read(LegitimateInterest basis, WorkerId worker, Reason reason, Told told) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /**
   * @param running the services that run
   * @param basis on what a relationship in one of them rests today (S4)
   * @param may who may be responsible
   */
  Result<Read> read(
      Collection<ServiceId> running,
      Function<ServiceId, Result<LegitimateInterest>> basis,
      Collection<WorkerId> may,
      Visit visit) {
    var rests =
        Choice.made("service", ServiceId.parse(service).filter(running::contains)).flatMap(basis);
    var who =
        Choice.made(
            "worker", may.stream().filter(one -> one.toString().equals(worker)).findFirst());
    var why = Choice.made("reason", Reason.of(reason));
    var told = new TypedSource(source, organisation).need(visit.today());
    var problems = Problems.in(rests, who, why, told);
    return problems.isEmpty()
        ? Result.fine(new Read(rests.sure(), who.sure(), why.sure(), told.sure()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "BeginForm";
  }
}
