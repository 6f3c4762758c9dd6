package fi.tallessa.customer.relationship.sooner;

import fi.tallessa.customer.relationship.KeptUntil;
import fi.tallessa.customer.relationship.Sooner;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An earlier day, as typed.
 *
 * @param version how often something had been decided when the form was opened
 */
public record SoonerForm(String on, String why, Integer version) {

  public SoonerForm {
    on = Objects.requireNonNullElse(on, "");
    why = Objects.requireNonNullElse(why, "");
    version = Objects.requireNonNullElse(version, 0);
  }

  SoonerForm seeing(int newest) {
    return new SoonerForm(on, why, newest);
  }

  /** What was chosen. */
  record Chosen(LocalDate on, Sooner.Why why) {}

  Result<Chosen> read(KeptUntil latest, LocalDate today) {
    return TypedDay.read("on", on)
        .flatMap(day -> Result.needed(day, "on", "web.field.required"))
        .flatMap(
            day ->
                Sooner.may(day, latest, today)
                    ? Result.fine(day)
                    : Result.faulty(
                        "on",
                        "customer.sooner.range",
                        TypedDay.typed(Sooner.first(latest, today)),
                        TypedDay.typed(latest.erased())))
        .with(Choice.made("why", Sooner.Why.of(why)), Chosen::new);
  }

  @Override
  public String toString() {
    return "SoonerForm";
  }
}
