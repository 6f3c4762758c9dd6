package fi.tallessa.family.relative;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The lines of the picture follow from words alone. */
class FamilyTest {

  private final List<Member> others = new ArrayList<>();
  private final List<KeptBond> bonds = new ArrayList<>();

  @Test
  void s12_parents_of_one_child_are_a_couple_of_which_nobody_has_said_how_it_stands() {
    var mother = add(Kin.PARENT, Member.ME, null, Sign.WOMAN);
    var father = add(Kin.PARENT, Member.ME, null, Sign.MAN);
    assertThat(family().parentsOf(Member.ME)).containsExactly(mother, father);
    assertThat(family().couple(mother, father).orElseThrow().bond()).isEqualTo(Bond.NOT_TOLD);
    bonds.add(bond(mother, father, Bond.APART));
    assertThat(family().couples()).singleElement().matches(Couple::apart);
  }

  @Test
  void s12_full_siblings_share_every_parent_in_whatever_order_they_were_told_of() {
    var brother = add(Kin.SIBLING, Member.ME, null, Sign.MAN);
    assertThat(family().siblings()).singleElement().matches(some -> some.all().size() == 2);
    var sister = add(Kin.SIBLING, brother, null, Sign.WOMAN);
    var mother = add(Kin.PARENT, sister, null, Sign.WOMAN);
    for (var one : List.of(Member.ME, brother, sister)) {
      assertThat(family().parentsOf(one)).containsExactly(mother);
    }
    assertThat(family().siblings()).isEmpty();
  }

  @Test
  void s12_a_half_sibling_shares_one_parent_and_may_have_another() {
    var mother = add(Kin.PARENT, Member.ME, null, Sign.WOMAN);
    var father = add(Kin.PARENT, Member.ME, null, Sign.MAN);
    var partner = add(Kin.PARTNER, father, null, Sign.WOMAN);
    var half = add(Kin.HALF_SIBLING, father, partner, Sign.WOMAN);
    assertThat(family().parentsOf(half)).containsExactly(father, partner);
    assertThat(family().couplesOf(father)).hasSize(2);
    assertThat(family().couple(father, partner).orElseThrow().bond()).isEqualTo(Bond.TOGETHER);
    assertThat(family().couple(mother, partner)).isEmpty();
    assertThat(Naming.of(family().find(half).orElseThrow(), family()).shared())
        .contains("parent.man");
  }

  @Test
  void s12_foster_parents_are_a_second_pair() {
    var mother = add(Kin.PARENT, Member.ME, null, Sign.WOMAN);
    var foster = add(Kin.FOSTER_PARENT, Member.ME, null, Sign.WOMAN);
    var second = add(Kin.FOSTER_PARENT, Member.ME, null, Sign.MAN);
    assertThat(family().couples())
        .singleElement()
        .matches(couple -> couple.isOf(foster, second) && !couple.has(mother));
  }

  @Test
  void s12_cousins_who_have_a_child_are_a_family_like_another() {
    var mother = add(Kin.PARENT, Member.ME, null, Sign.WOMAN);
    var father = add(Kin.PARENT, Member.ME, null, Sign.MAN);
    var mothersMother = add(Kin.PARENT, mother, null, Sign.WOMAN);
    var fathersMother = add(Kin.PARENT, father, null, Sign.WOMAN);
    var shared = add(Kin.PARENT, mothersMother, null, Sign.WOMAN);
    assertThat(Ancestry.goesRound(family())).isFalse();
    add(Kin.SIBLING, fathersMother, null, Sign.WOMAN);
    add(Kin.CHILD, shared, null, Sign.MAN);
    add(Kin.CHILD, Member.ME, father, Sign.WOMAN);
    assertThat(Ancestry.goesRound(family())).as("two lines to one ancestor").isFalse();
  }

  @Test
  void s12_nobody_is_their_own_ancestor() {
    var child = add(Kin.CHILD, Member.ME, null, Sign.MAN);
    assertThat(Ancestry.goesRound(family())).isFalse();
    add(Kin.CHILD, child, null, Sign.WOMAN);
    var grandchild = others.getLast().id();
    others.add(member(UUID.randomUUID(), Kin.SIBLING, Member.ME, null, Sign.MAN));
    assertThat(Ancestry.goesRound(family())).isFalse();
    others.add(member(UUID.randomUUID(), Kin.CHILD, grandchild, null, Sign.MAN));
    others.removeIf(one -> one.id().equals(child));
    others.add(member(child, Kin.CHILD, Member.ME, others.getLast().id(), Sign.MAN));
    assertThat(Ancestry.goesRound(family())).as("a child's grandchild is its parent").isTrue();
  }

  @Test
  void s12_nobody_is_told_of_through_themselves() {
    var one = UUID.randomUUID();
    var two = add(Kin.PARTNER, one, null, Sign.MAN);
    others.add(member(one, Kin.PARTNER, two, null, Sign.WOMAN));
    assertThat(Ancestry.goesRound(family())).isTrue();
    assertThat(Naming.of(family().find(two).orElseThrow(), family()).words())
        .as("two workers may have written it at once; it is still named")
        .isNotEmpty();
  }

  @Test
  void s12_what_was_told_through_somebody_who_is_gone_stays_without_its_line() {
    var gone = UUID.randomUUID();
    var left = add(Kin.PARENT, gone, null, Sign.WOMAN);
    bonds.add(bond(gone, Member.ME, Bond.APART));
    assertThat(family().parenthoods()).isEmpty();
    assertThat(family().couples()).isEmpty();
    assertThat(Naming.of(family().find(left).orElseThrow(), family()).words())
        .containsExactly("somebody", "parent.woman");
  }

  @Test
  void s12_five_hundred_in_a_row_are_named_and_looked_through_without_endless_work() {
    var last = Member.ME;
    for (int i = 0; i < 500; i++) {
      last = add(Kin.PARENT, last, null, Sign.NOT_STATED);
    }
    assertThat(Ancestry.goesRound(family())).isFalse();
    assertThat(Naming.of(family().find(last).orElseThrow(), family()).words()).hasSize(500);
    assertThat(family().parenthoods()).hasSize(500);
  }

  private Family family() {
    return Family.of(Member.me(Sign.WOMAN), others, bonds);
  }

  private UUID add(Kin kin, UUID of, UUID other, Sign sign) {
    var id = UUID.randomUUID();
    others.add(member(id, kin, of, other, sign));
    return id;
  }

  private static Member member(UUID id, Kin kin, UUID of, UUID other, Sign sign) {
    var told = Told.by(Source.CUSTOMER, LocalDate.EPOCH);
    var relative = new Relative(kin, of, other, sign, false, null, told, WorkerId.random());
    return Member.of(new KeptRelative(id, 1, Instant.EPOCH, relative));
  }

  private static KeptBond bond(UUID a, UUID b, Bond bond) {
    return new KeptBond(a, b, 1, Instant.EPOCH, new ToldBond(bond, null, null, WorkerId.random()));
  }
}
