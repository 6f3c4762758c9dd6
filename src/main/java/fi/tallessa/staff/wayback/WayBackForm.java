package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What was lost, how the manager knew who asks, and why, in their own words. */
public record WayBackForm(String lost, String checked, String why) {

  static final WayBackForm EMPTY = new WayBackForm("", "", "");
  private static final int LONGEST = 500;

  public WayBackForm {
    lost = Objects.requireNonNullElse(lost, "");
    checked = Objects.requireNonNullElse(checked, "");
    why = Objects.requireNonNullElse(why, "");
  }

  /** Somebody who was met, has lost something, for a reason. */
  record Need(Lost lost, Checked checked, Why why) {

    @Override
    public String toString() {
      return "Need";
    }
  }

  Result<Need> check() {
    return Choice.made("lost", one(Lost.values(), lost))
        .with(Choice.made("checked", one(Checked.values(), checked)), Half::new)
        .with(reason(), (half, because) -> new Need(half.lost(), half.checked(), because));
  }

  private Result<Why> reason() {
    return Words.text("why", why, LONGEST)
        .flatMap(words -> Result.needed(words, "why", "staff.wayback.why.missing"))
        .map(words -> new Why(words.value()));
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
  }

  private record Half(Lost lost, Checked checked) {}

  @Override
  public String toString() {
    return "WayBackForm";
  }
}
