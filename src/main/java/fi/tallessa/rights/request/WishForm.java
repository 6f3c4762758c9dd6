package fi.tallessa.rights.request;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That whoever objected wants the data used again, as typed.
 *
 * @param wanted the day they said so; blank is today
 */
public record WishForm(String wanted) {

  static final WishForm BLANK = new WishForm("");

  public WishForm {
    wanted = Objects.requireNonNullElse(wanted, "");
  }

  Result<LocalDate> read(Request request, LocalDate today) {
    return TypedDay.past("wanted", wanted, today)
        .flatMap(
            day ->
                day.isBefore(request.decidedOn(today))
                    ? Result.faulty("wanted", "rights.wish.before")
                    : Result.fine(day));
  }

  @Override
  public String toString() {
    return "WishForm";
  }
}
