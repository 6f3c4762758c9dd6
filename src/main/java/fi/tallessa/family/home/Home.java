package fi.tallessa.family.home;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One home of a customer, as it lies in its seal.
 *
 * @param who else lives there, guardians and relatives by their ids
 * @param agreed in words, where {@link Weeks#AS_AGREED}; or null
 */
public record Home(List<UUID> who, Weeks weeks, String agreed, Told told, WorkerId worker) {

  public static final int LONGEST = 120;

  public Home {
    who = List.copyOf(who);
    Objects.requireNonNull(told);
    Objects.requireNonNull(worker);
    if ((weeks == Weeks.AS_AGREED) != (agreed != null)) {
      throw new IllegalArgumentException("What was agreed stands in words, and nothing else does");
    }
  }

  public Optional<String> words() {
    return Optional.ofNullable(agreed);
  }

  /** Whether another says the same, whoever wrote it down. */
  boolean saysAs(Home before) {
    return who.equals(before.who)
        && weeks == before.weeks
        && Objects.equals(agreed, before.agreed)
        && told.source() == before.told.source();
  }

  @Override
  public String toString() {
    return "Home";
  }
}
