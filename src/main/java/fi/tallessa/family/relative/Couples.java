package fi.tallessa.family.relative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who are a couple: whom the file tells of as such, and who are parents of one child. What was told
 * of two by itself comes before what follows from words.
 */
final class Couples {

  static List<Couple> of(List<Member> members, List<Parenthood> parenthoods, List<KeptBond> bonds) {
    var there = members.stream().map(Member::id).collect(Collectors.toSet());
    var all = new ArrayList<Couple>();
    bonds.stream()
        .map(KeptBond::couple)
        .filter(one -> there.contains(one.a()) && there.contains(one.b()))
        .forEach(one -> add(all, one));
    for (var member : members) {
      var kin = member.kin().orElse(Kin.CLOSE);
      member
          .through()
          .filter(there::contains)
          .filter(of -> kin == Kin.PARTNER || kin == Kin.FORMER_PARTNER)
          .ifPresent(
              of ->
                  add(
                      all,
                      couple(of, member.id(), kin == Kin.PARTNER ? Bond.TOGETHER : Bond.APART)));
    }
    parenthoods.stream()
        .collect(Collectors.groupingBy(one -> one.child() + "/" + one.foster()))
        .values()
        .forEach(parents -> parentsOfOne(all, parents));
    return List.copyOf(all);
  }

  private static void parentsOfOne(List<Couple> all, List<Parenthood> parents) {
    for (int one = 0; one < parents.size(); one++) {
      for (int two = one + 1; two < parents.size(); two++) {
        add(all, couple(parents.get(one).parent(), parents.get(two).parent(), Bond.NOT_TOLD));
      }
    }
  }

  private static void add(List<Couple> all, Couple one) {
    if (!one.a().equals(one.b()) && all.stream().noneMatch(known -> known.isOf(one.a(), one.b()))) {
      all.add(one);
    }
  }

  private static Couple couple(UUID a, UUID b, Bond bond) {
    return new Couple(a, b, bond, Optional.empty(), Optional.empty());
  }

  private Couples() {}
}
