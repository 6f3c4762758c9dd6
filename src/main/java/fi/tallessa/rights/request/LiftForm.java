package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That the person was told before data is used again, as typed.
 *
 * @param lifted the day they were told; not blank, as nobody is told by itself
 * @param stays the code of the part that is not used again, where a part alone was accepted
 */
public record LiftForm(String lifted, String stays) {

  static final LiftForm BLANK = new LiftForm("", "");

  public LiftForm {
    lifted = Objects.requireNonNullElse(lifted, "");
    stays = Objects.requireNonNullElse(stays, "");
  }

  /**
   * What was typed, well.
   *
   * @param stays what is not used again, where that is less than was frozen
   */
  record Read(LocalDate told, Optional<Frozen> stays) {}

  Result<Read> read(Request request, Freeze freeze, List<ConsentItem> items, Visit visit) {
    var today = visit.today();
    var stands = MayFreeze.liftedUnless(request, freeze, visit.who(), today);
    if (stands.isPresent()) {
      return Result.faulty(Problems.of(stands.get()));
    }
    var told = told(request, freeze, today);
    var part = MayFreeze.narrows(request, freeze, today) ? part(items) : nothing();
    var problems = Problems.in(told, part);
    return problems.isEmpty()
        ? Result.fine(new Read(told.sure(), part.sure()))
        : Result.faulty(problems);
  }

  private Result<Optional<Frozen>> part(List<ConsentItem> items) {
    return Choice.made("stays", Frozen.part(stays, items)).map(Optional::of);
  }

  private static Result<Optional<Frozen>> nothing() {
    return Result.fine(Optional.empty());
  }

  private Result<LocalDate> told(Request request, Freeze freeze, LocalDate today) {
    return TypedDay.read("lifted", lifted)
        .flatMap(day -> Result.needed(day, "lifted", "rights.law.told_first"))
        .flatMap(
            day ->
                day.isAfter(today)
                        || day.isBefore(freeze.from().atZone(Visit.ZONE).toLocalDate())
                        || day.isBefore(request.decidedOn(today))
                    ? Result.faulty("lifted", "rights.freeze.between")
                    : Result.fine(day));
  }

  @Override
  public String toString() {
    return "LiftForm";
  }
}
