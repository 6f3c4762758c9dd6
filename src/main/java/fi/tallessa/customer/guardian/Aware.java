package fi.tallessa.customer.guardian;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.relationship.Return;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Whose knowing counts (S7): of a guardian who is on the file, and who had not lost custody by the
 * day of being told. Of somebody who was erased it is not known any more who it was. After a return
 * (D20) counts what was told since the end; what was told before it where that is a short time ago
 * and custody has not been lost by the day of return.
 */
public final class Aware {

  public static List<Awareness> counting(
      List<Awareness> aware,
      List<KeptGuardian> guardians,
      Map<UUID, List<HeldCustody>> custodies,
      List<Return> returns) {
    var theirs = guardians.stream().collect(toMap(KeptGuardian::id, Function.identity()));
    return aware.stream()
        .filter(one -> theirs.containsKey(one.guardian()))
        .filter(
            one -> {
              var kept = theirs.get(one.guardian());
              var custody = custodies.getOrDefault(one.guardian(), List.of());
              return hadCustody(kept, custody, one.on())
                  && returns.stream()
                      .filter(back -> back.afterWhatWasTold(one.on()))
                      .allMatch(back -> back.soon() && hadCustody(kept, custody, back.back()));
            })
        .toList();
  }

  private static boolean hadCustody(KeptGuardian kept, List<HeldCustody> told, LocalDate day) {
    return !GuardianRights.holding(kept, told, day).lostBy(day);
  }

  private Aware() {}
}
