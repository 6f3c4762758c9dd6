package fi.tallessa.customer.intake;

import java.util.Objects;

/**
 * Why the relationship begins, as chosen.
 *
 * @param reason a code of {@link fi.tallessa.customer.relationship.Reason}
 */
public record BeginForm(String reason) {

  public BeginForm {
    reason = Objects.requireNonNullElse(reason, "");
  }
}
