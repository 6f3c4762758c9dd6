package fi.tallessa.customer.guardian;

import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A child's guardians: who they are and how to reach them safely. */
@Component
class GuardiansHolding implements Holding {

  private final Guardians guardians;
  private final Custodies custodies;
  private final RemovedGuardians removed;

  GuardiansHolding(Guardians guardians, Custodies custodies, RemovedGuardians removed) {
    this.removed = removed;
    this.guardians = guardians;
    this.custodies = custodies;
  }

  @Override
  public Description describe() {
    return new Description(
        "guardians",
        List.of("customer.guardian", "customer.custody", "customer.guardian_removed"),
        FieldGroup.FAMILY,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return Stream.of(
            guardians.history(permit).stream().flatMap(kept -> lines(kept.guardian())),
            custodies.of(permit).values().stream()
                .flatMap(List::stream)
                .map(GuardiansHolding::line),
            removed.of(permit).stream().map(GuardiansHolding::line))
        .flatMap(one -> one)
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    removed.erase(permit);
    custodies.erase(permit);
    guardians.erase(permit);
  }

  /** Each warning in the words of the form, and what was said beside them. */
  private static Stream<CopyLine> safeWay(Guardian guardian) {
    var way = SafeWay.of(guardian.safeWay());
    var said = way.words().isEmpty() ? null : way.words();
    return Stream.concat(
        way.cautions().stream().map(one -> line(guardian, one.label(), "")),
        Stream.of(line(guardian, "customer.guardian.safe_way", said)));
  }

  private static Stream<CopyLine> lines(Guardian guardian) {
    return Stream.concat(
            safeWay(guardian),
            Stream.of(
                line(guardian, guardian.role().label(), guardian.name()),
                line(guardian, "customer.guardian.phone", guardian.phone()),
                line(guardian, "customer.guardian.email", guardian.email()),
                line(guardian, "customer.guardian.language", guardian.language()),
                interpreter(guardian)))
        .filter(line -> Objects.nonNull(line.value()));
  }

  /** In words; that nobody has asked is no datum. */
  private static CopyLine interpreter(Guardian guardian) {
    var need = guardian.interpreter();
    return line(guardian, need.label(), need == Interpreter.NOT_ASKED ? null : "");
  }

  private static CopyLine line(RemovedGuardian one) {
    var on = one.at().atZone(Visit.ZONE).toLocalDate();
    return new CopyLine("customer.guardian.removed", on.toString(), one.why().label(), on);
  }

  private static CopyLine line(HeldCustody held) {
    return new CopyLine(
        "customer.guardian.custody", held.said(), held.evidence().label(), held.on());
  }

  private static CopyLine line(Guardian guardian, String label, String value) {
    var told = guardian.told();
    return new CopyLine(label, value, told.source().label(), told.on());
  }
}
