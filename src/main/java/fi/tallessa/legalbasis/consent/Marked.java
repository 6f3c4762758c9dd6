package fi.tallessa.legalbasis.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.audit.Mark;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.consent.Verified.Flaw;
import fi.tallessa.legalbasis.consent.Verified.Why;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Key;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands of one person's events beside the access log: chains that were put back together with
 * their counts to what both were before are missed by it. An event from before there were marks has
 * none, and nothing is said of it.
 *
 * @param chains by place, as hex; several where something was put back and added anew
 */
record Marked(SubjectId subject, Key register, Map<String, Set<String>> chains) {

  static Marked of(SubjectId subject, List<Mark> marks, Key register) {
    return new Marked(
        subject,
        register,
        marks.stream()
            .collect(
                groupingBy(one -> hex(one.place()), mapping(one -> hex(one.chain()), toSet()))));
  }

  static Mark mark(SealedEvent event, Key register) {
    return new Mark(place(event.subject(), event.item(), event.number(), register), event.chain());
  }

  private static byte[] place(SubjectId subject, ItemId item, int number, Key register) {
    return register.fingerprint("consent.mark.v1|" + subject + "|" + item + "|" + number);
  }

  /** The first event that is not the one that was marked, or is not there. */
  Optional<Flaw> flaw(ItemId item, List<SealedEvent> chain) {
    return IntStream.rangeClosed(1, chain.size() + chains.size())
        .boxed()
        .flatMap(number -> flaw(item, number, chain).stream())
        .findFirst();
  }

  private Optional<Flaw> flaw(ItemId item, int number, List<SealedEvent> chain) {
    var marked = at(item, number);
    if (number > chain.size()) {
      return marked.isEmpty() ? Optional.empty() : Optional.of(new Flaw(number, Why.PUT_BACK));
    }
    return marked.isEmpty() || marked.equals(Set.of(hex(chain.get(number - 1).chain())))
        ? Optional.empty()
        : Optional.of(new Flaw(number, Why.REPLACED));
  }

  /** Items of which nothing is there any more but a mark. */
  List<ItemId> gone(Map<ItemId, List<SealedEvent>> there, Collection<ItemId> known) {
    var unexplained = new HashSet<>(chains.keySet());
    there.values().forEach(chain -> chain.forEach(one -> unexplained.remove(hex(place(one)))));
    return unexplained.isEmpty()
        ? List.of()
        : known.stream()
            .filter(item -> !there.containsKey(item) && flaw(item, List.of()).isPresent())
            .toList();
  }

  private byte[] place(SealedEvent event) {
    return place(subject, event.item(), event.number(), register);
  }

  private Set<String> at(ItemId item, int number) {
    return chains.getOrDefault(hex(place(subject, item, number, register)), Set.of());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Marked";
  }
}
