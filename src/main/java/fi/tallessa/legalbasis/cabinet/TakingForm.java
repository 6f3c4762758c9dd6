package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;

/**
 * That a paper was taken, as chosen.
 *
 * @param who has it
 */
public record TakingForm(String who, String why) {

  public TakingForm {
    who = Objects.requireNonNullElse(who, "");
    why = Objects.requireNonNullElse(why, "");
  }

  /** Mostly whoever writes it down has it themselves. */
  static TakingForm of(WorkerId self) {
    return new TakingForm(self.toString(), "");
  }

  record Checked(WorkerId who, Taking.Why why) {}

  Result<Checked> check(List<WorkerId> here) {
    return Choice.made("who", here.stream().filter(one -> one.toString().equals(who)).findFirst())
        .with(Choice.made("why", Taking.Why.of(why)), Checked::new);
  }

  @Override
  public String toString() {
    return "TakingForm";
  }
}
