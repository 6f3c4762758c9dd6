package fi.tallessa.family.relative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One customer's family as their file tells it: who belongs to it, and the lines between them.
 * Nothing leads to somebody who is not there: what was told through a guardian who is gone stays,
 * without its line.
 *
 * @param members the customer, then guardians, then relatives as they were told of
 * @param parenthoods who is a parent of whom
 * @param couples who are or were together, and whose child somebody is
 * @param siblings brothers and sisters none of whose parents was told of
 */
public record Family(
    List<Member> members,
    List<Parenthood> parenthoods,
    List<Couple> couples,
    List<Siblings> siblings) {

  /** Nobody but a customer of whom nothing is told. */
  public static final Family NOBODY = of(Member.me(Sign.NOT_STATED), List.of(), List.of());

  /** Brothers and sisters to be drawn beside each other, below nobody. */
  public record Siblings(List<UUID> all) {}

  public static Family of(Member me, List<Member> others, List<KeptBond> bonds) {
    var members = Stream.concat(Stream.of(me), others.stream()).toList();
    var lines = Lines.of(members);
    return new Family(
        members,
        lines.parenthoods(),
        Couples.of(members, lines.parenthoods(), bonds),
        lines.siblings());
  }

  /** The same customer with others around, couples as far as words tell of them. */
  Family with(List<Member> others) {
    return of(me(), others, List.of());
  }

  public Optional<Member> find(UUID id) {
    return members.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Member me() {
    return members.getFirst();
  }

  /** All but the customer. */
  public List<Member> others() {
    return members.subList(1, members.size());
  }

  public List<UUID> parentsOf(UUID child) {
    return parenthoods.stream()
        .filter(one -> one.child().equals(child))
        .map(Parenthood::parent)
        .toList();
  }

  public List<Couple> couplesOf(UUID one) {
    return couples.stream().filter(couple -> couple.has(one)).toList();
  }

  public Optional<Couple> couple(UUID one, UUID two) {
    return couples.stream().filter(couple -> couple.isOf(one, two)).findFirst();
  }

  /** Who was told of through this one: they would hang in the air without them. */
  public List<Member> hangingOn(UUID id) {
    return members.stream()
        .flatMap(one -> one.told().stream())
        .filter(told -> id.equals(told.relative().of()) || id.equals(told.relative().other()))
        .map(Member::of)
        .toList();
  }

  Map<UUID, Member> byId() {
    return members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
  }

  @Override
  public String toString() {
    return "Family[" + members.size() + "]";
  }
}
