package fi.tallessa.customer.guardian;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Whose knowing counts (S7): of a guardian who is on the file, and who had not lost custody by the
 * day of being told. Of somebody who was erased it is not known any more who it was.
 */
public final class Aware {

  public static List<Awareness> counting(
      List<Awareness> aware, List<KeptGuardian> guardians, Map<UUID, List<HeldCustody>> custodies) {
    var theirs = guardians.stream().collect(toMap(KeptGuardian::id, Function.identity()));
    return aware.stream()
        .filter(one -> theirs.containsKey(one.guardian()))
        .filter(
            one ->
                !GuardianRights.holding(
                        theirs.get(one.guardian()),
                        custodies.getOrDefault(one.guardian(), List.of()),
                        one.on())
                    .lostBy(one.on()))
        .toList();
  }

  private Aware() {}
}
