package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;

/**
 * Why a certificate is to open nothing any more.
 *
 * @param proof a one-time code; never written back into the page
 */
public record RevokeForm(String why, String proof) {

  public RevokeForm {
    why = Objects.requireNonNullElse(why, "");
    proof = Objects.requireNonNullElse(proof, "");
  }

  Result<WhyRevoked> check() {
    return Choice.made("why", WhyRevoked.of(why));
  }

  @Override
  public String toString() {
    return "RevokeForm";
  }
}
