package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;

/** A new work phone, as typed. */
public record PhoneForm(String number, String holder) {

  static final PhoneForm EMPTY = new PhoneForm("", "");
  private static final int LARGEST = 9999;

  public PhoneForm {
    number = Objects.requireNonNullElse(number, "");
    holder = Objects.requireNonNullElse(holder, "");
  }

  record Added(int number, WorkerId holder) {}

  Result<Added> check(List<Choice> workers) {
    return read().with(to(holder, workers), Added::new);
  }

  static Result<WorkerId> to(String holder, List<Choice> workers) {
    return Choice.made(
        "holder",
        workers.stream().map(Choice::value).filter(holder::equals).findFirst().map(WorkerId::of));
  }

  private Result<Integer> read() {
    int typed = number.strip().matches("[0-9]{1,4}") ? Integer.parseInt(number.strip()) : 0;
    return typed < 1
        ? Result.faulty("number", "casework.phone.number.range", Integer.toString(LARGEST))
        : Result.fine(typed);
  }

  @Override
  public String toString() {
    return "PhoneForm";
  }
}
