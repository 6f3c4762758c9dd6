package fi.tallessa.association.unit;

import fi.tallessa.association.LastDay;
import fi.tallessa.association.NamesForm;
import fi.tallessa.association.Unit;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.Objects;

/** A unit as typed. */
public record UnitForm(NamesForm names, String lastDay, String version) {

  public UnitForm {
    names = Objects.requireNonNullElse(names, NamesForm.EMPTY);
    lastDay = Objects.requireNonNullElse(lastDay, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static UnitForm of(Unit unit) {
    var last = unit.lastDay().map(TypedDay::typed).orElse("");
    return new UnitForm(NamesForm.of(unit.names()), last, "" + unit.version());
  }

  /** The same words, as a change of what it says now. */
  UnitForm over(Unit unit) {
    return new UnitForm(names, lastDay, "" + unit.version());
  }

  Result<Unit> read(Unit before, LocalDate today) {
    return names
        .read()
        .with(
            LastDay.read(lastDay, before.lastDay(), today),
            (called, last) -> new Unit(before.id(), called, last, Version.of(version)));
  }
}
