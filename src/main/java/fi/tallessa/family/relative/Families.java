package fi.tallessa.family.relative;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Gender;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A customer's family as it holds now: three statements. */
@Component
public class Families {

  private final Guardians guardians;
  private final Relatives relatives;
  private final Bonds bonds;

  Families(Guardians guardians, Relatives relatives, Bonds bonds) {
    this.guardians = guardians;
    this.relatives = relatives;
    this.bonds = bonds;
  }

  public Family of(Permit permit, Card card) {
    var sign = Sign.of(card.value(Field.GENDER).flatMap(Gender::of));
    return of(permit, sign, guardians.of(permit));
  }

  /**
   * The same in words, which need no sign of the customer, for whoever has read the guardians: two
   * statements.
   */
  public Family told(Permit permit, List<KeptGuardian> guardians) {
    return of(permit, Sign.NOT_STATED, guardians);
  }

  private Family of(Permit permit, Sign sign, List<KeptGuardian> guardians) {
    var others =
        Stream.concat(
            guardians.stream().sorted(Comparator.comparing(KeptGuardian::since)).map(Member::of),
            relatives.of(permit).stream().map(Member::of));
    return Family.of(Member.me(sign), others.toList(), bonds.of(permit));
  }

  /** The families of many: three statements. */
  public Map<SubjectId, Family> told(Collection<Permit> permits) {
    var all = relatives.of(permits);
    var told = bonds.of(permits);
    var kept = guardians.of(permits);
    return permits.stream()
        .map(Permit::subject)
        .collect(
            toMap(
                one -> one,
                one ->
                    Family.of(
                        Member.me(Sign.NOT_STATED),
                        Stream.concat(
                                kept.getOrDefault(one, List.of()).stream().map(Member::of),
                                all.get(one).stream().map(Member::of))
                            .toList(),
                        told.get(one))));
  }
}
