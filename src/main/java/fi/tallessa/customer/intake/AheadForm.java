package fi.tallessa.customer.intake;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;

/**
 * Before whom somebody is to stand in the list and why, as typed.
 *
 * @param before the code of somebody who stands before
 * @param ahead a code of {@link Why}
 */
public record AheadForm(String before, String ahead) {

  static final AheadForm BLANK = new AheadForm(null, null);

  public AheadForm {
    before = Objects.requireNonNullElse(before, "");
    ahead = Objects.requireNonNullElse(ahead, "");
  }

  /** What is to be done. */
  record Read(Code before, Why why) {}

  Result<Read> read(List<IntakeRow> standing) {
    var whom =
        Choice.made(
            "before",
            Code.parse(before)
                .filter(code -> standing.stream().anyMatch(row -> row.code().equals(code))));
    return whom.with(Choice.made("ahead", Why.of(Step.AHEAD, ahead)), Read::new);
  }
}
