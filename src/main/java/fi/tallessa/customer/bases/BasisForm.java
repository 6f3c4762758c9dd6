package fi.tallessa.customer.bases;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;

/**
 * What was chosen for a group to rest on, and why.
 *
 * @param basis as it writes itself
 * @param purpose asked where the group has more than one
 * @param version which version the form was opened from
 */
public record BasisForm(String basis, String purpose, String reason, Integer version) {

  static final int LONGEST_REASON = 300;

  public BasisForm {
    basis = Objects.requireNonNullElse(basis, "");
    purpose = Objects.requireNonNullElse(purpose, "");
    reason = Objects.requireNonNullElse(reason, "");
    version = Objects.requireNonNullElse(version, -1);
  }

  /** What is to be changed, to what and why. */
  record Read(Purpose purpose, Offer offer, String reason) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /** Problems on {@code purpose}, {@code basis} and {@code reason}. */
  Result<Read> check(FieldGroup group, List<Offer> offers) {
    var why =
        Words.text("reason", reason, LONGEST_REASON)
            .flatMap(words -> Result.needed(words, "reason", "customer.bases.reason.missing"));
    return Choice.made("purpose", Purposes.of(group, purpose))
        .with(offer(offers), Chosen::new)
        .with(why, (chosen, words) -> new Read(chosen.purpose, chosen.offer, words.value()));
  }

  private record Chosen(Purpose purpose, Offer offer) {
    @Override
    public String toString() {
      return "Chosen";
    }
  }

  /** What has ended since the form was opened is offered no more. */
  private Result<Offer> offer(List<Offer> offers) {
    var chosen = offers.stream().filter(one -> one.value().equals(basis)).findFirst();
    return basis.isEmpty()
        ? Result.faulty("basis", "web.field.choose")
        : Result.needed(chosen, "basis", "customer.bases.law.not_in_force");
  }

  @Override
  public String toString() {
    return "BasisForm";
  }
}
