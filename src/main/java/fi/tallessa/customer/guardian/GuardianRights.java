package fi.tallessa.customer.guardian;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which guardian may act for a child on the day of the visit: what the forms of others ask. */
@Component
public class GuardianRights {

  private final Guardians guardians;
  private final Custodies custodies;

  GuardianRights(Guardians guardians, Custodies custodies) {
    this.guardians = guardians;
    this.custodies = custodies;
  }

  /** Each guardian of the child by id: two statements. */
  public Map<UUID, MayActFor> of(Permit permit, Birth child) {
    return of(permit, child, guardians.of(permit), custodies.of(permit));
  }

  /** The same, where guardians and custodies have been read already. */
  public static Map<UUID, MayActFor> of(
      Permit permit,
      Birth child,
      List<KeptGuardian> guardians,
      Map<UUID, List<HeldCustody>> custodies) {
    return guardians.stream()
        .collect(
            toMap(
                KeptGuardian::id,
                kept ->
                    MayActFor.of(
                        holding(
                            kept,
                            custodies.getOrDefault(kept.id(), List.of()),
                            permit.visit().today()),
                        child,
                        permit.visit().today())));
  }

  /** What was written down last. */
  public static HeldCustody newest(KeptGuardian kept, List<HeldCustody> newestFirst) {
    return all(kept, newestFirst).getFirst();
  }

  /**
   * What was written down last of what has begun by the day: custody to come takes nothing from
   * what there is until then. Where nothing has begun, the newest.
   */
  public static HeldCustody holding(
      KeptGuardian kept, List<HeldCustody> newestFirst, LocalDate day) {
    return all(kept, newestFirst).stream()
        .filter(held -> !held.beginsAfter(day))
        .findFirst()
        .filter(held -> newestFirst.contains(held) || held.custody() != Custody.NOT_ASKED)
        .orElseGet(() -> newest(kept, newestFirst));
  }

  /** All that was told of one guardian's custody, the newest first; never empty. */
  public static List<HeldCustody> all(KeptGuardian kept, List<HeldCustody> newestFirst) {
    return Stream.concat(newestFirst.stream(), Stream.of(HeldCustody.told(kept.guardian())))
        .toList();
  }
}
