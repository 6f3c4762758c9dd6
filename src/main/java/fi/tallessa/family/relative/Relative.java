package fi.tallessa.family.relative;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody whom one customer's file tells of, as it lies in its seal: a word and no name (D27), as
 * they are no customer of that file and nobody asked them.
 *
 * @param kin what they are
 * @param of to whom: {@link Member#ME}, a guardian or another relative
 * @param other the other parent, where one was told; or null
 * @param note one line, or null
 * @param told never by a professional, who gives no more than how somebody is reached (D13)
 */
public record Relative(
    Kin kin,
    UUID of,
    UUID other,
    Sign sign,
    boolean died,
    String note,
    Told told,
    WorkerId worker) {

  public static final int LONGEST_NOTE = 120;

  public Relative {
    Objects.requireNonNull(kin);
    Objects.requireNonNull(of);
    Objects.requireNonNull(sign);
    Objects.requireNonNull(worker);
    if (!CloseSource.may(told.source())) {
      throw new IllegalArgumentException("A professional tells of no family (D13)");
    }
    if (other != null && (other.equals(of) || !kin.hasOtherParent())) {
      throw new IllegalArgumentException("Not another parent");
    }
  }

  /** Through whom they were told of: guardians, others of the family, or the customer. */
  public List<UUID> through() {
    return Stream.of(Optional.of(of), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .toList();
  }

  public Optional<String> noted() {
    return Optional.ofNullable(note);
  }

  /** Whether another says the same, whoever wrote it down: a form sent twice says nothing new. */
  public boolean saysAs(Relative before) {
    return kin == before.kin
        && of.equals(before.of)
        && Objects.equals(other, before.other)
        && sign == before.sign
        && died == before.died
        && Objects.equals(note, before.note)
        && told.source() == before.told.source();
  }

  @Override
  public String toString() {
    return "Relative";
  }
}
