package fi.tallessa.customer.search;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The directory in the memory of the register: nothing searchable lies in the database. It answers
 * with ids; what of them is shown, the door decides.
 */
@Component
public class Directory {

  /** So many who were meant leave room for as many who are near. */
  private static final int FEW = 5;

  /** By name as in a Finnish list, then by code. */
  private static final Comparator<Listed> BY_NAME =
      Comparator.comparing(Listed::order).thenComparing(listed -> listed.code().value());

  private static final Comparator<Found> LIKEST =
      Comparator.comparing((Found found) -> found.hit().how())
          .thenComparing(found -> found.hit().guardian().isPresent())
          .thenComparing(Found::listed, BY_NAME);

  private static final Comparator<SubjectId> ANY = Comparator.comparing(SubjectId::toString);

  private final ConcurrentMap<SubjectId, Held> people = new ConcurrentHashMap<>();
  private final Set<SubjectId> forgotten = ConcurrentHashMap.newKeySet();
  private final Set<SubjectId> behind = ConcurrentHashMap.newKeySet();
  private final CountDownLatch built = new CountDownLatch(1);

  /**
   * @param asOf at least the changes up to this number are in it
   * @param listed null where nothing could be read: they are found by code alone
   */
  private record Held(long asOf, Listed listed) {}

  /** Until then only codes find anybody. */
  public boolean warmingUp() {
    return built.getCount() > 0;
  }

  /** Waits until the directory is whole; false when it is not by then. */
  public boolean awaitBuilt(long seconds) throws InterruptedException {
    return built.await(seconds, TimeUnit.SECONDS);
  }

  /**
   * Who was meant on a day, within those one may open, the likest first and at most so many. Who is
   * only near comes after a few who were meant, never after many: nobody is shown for nothing.
   */
  List<Hit> find(Sought sought, Collection<SubjectId> within, LocalDate day, int atMost) {
    var names = sought.names();
    var meant = new ArrayList<Found>();
    var near = new ArrayList<Found>();
    for (var subject : within) {
      var known = listed(subject);
      if (known != null) {
        var listed = known.on(day);
        Hit.in(
            listed,
            sought,
            names,
            hit -> (hit.how().near() ? near : meant).add(new Found(listed, hit)));
      }
    }
    return Stream.concat(
            likest(meant, atMost), meant.size() > FEW ? Stream.of() : likest(near, FEW))
        .toList();
  }

  private static Stream<Hit> likest(List<Found> some, int atMost) {
    return some.stream().sorted(LIKEST).limit(atMost).map(Found::hit);
  }

  /** Who may be the same, within those one may open: the most words in common first. */
  List<SubjectId> alike(Sought sought, Collection<SubjectId> within, int atMost) {
    return of(within)
        .filter(listed -> sought.inCommon(listed) > 0)
        .sorted(Comparator.comparingInt(sought::inCommon).reversed().thenComparing(BY_NAME))
        .limit(atMost)
        .map(Listed::subject)
        .toList();
  }

  /**
   * Everybody, openable or not, with the same full name and birth year; for the line manager's eyes
   * alone (D9). A first name is not a full name.
   */
  public List<SubjectId> same(String name, Birth birth) {
    return called(name, birth).map(Listed::subject).toList();
  }

  /**
   * Of these only who may have been born on the very day that was told: what was heard of somebody
   * may be a day wrong, and whoever is to be opened by it may not.
   */
  public List<SubjectId> meant(String name, Birth birth) {
    return called(name, birth)
        .filter(listed -> !listed.birth().contradicts(birth))
        .map(Listed::subject)
        .toList();
  }

  private Stream<Listed> called(String name, Birth birth) {
    var words = Word.all(name).stream().map(Word::text).sorted().toList();
    int year = birth.bornIn().map(Year::getValue).orElse(0);
    if (words.size() < 2 || year == 0) {
      return Stream.of();
    }
    return everybody()
        .filter(listed -> listed.bornIn() == year && listed.name().size() == words.size())
        .filter(listed -> listed.words().equals(words));
  }

  /**
   * Everybody, openable or not, in whose name each word stands that was typed; empty where one word
   * was, which says of nobody that they were meant. It is for the door alone, and nothing of it is
   * shown (K15).
   */
  Optional<List<SubjectId>> triedBy(Sought sought) {
    var typed = sought.texts();
    return typed.size() < 2
        ? Optional.empty()
        : Optional.of(
            everybody()
                .filter(listed -> listed.words().containsAll(typed))
                .map(Listed::subject)
                .toList());
  }

  /**
   * Which of these, or a guardian of theirs, has a word of somebody's surname in their name; for
   * the nightly look at the log, which shows nobody's name (S35).
   *
   * @param name a whole one, the surname last
   */
  public Set<SubjectId> namesakes(String name, Collection<SubjectId> within) {
    var last = name.strip();
    var surname = Word.all(last.substring(last.lastIndexOf(' ') + 1));
    return of(within)
        .filter(listed -> listed.names().anyMatch(surname::contains))
        .map(Listed::subject)
        .collect(Collectors.toSet());
  }

  private record Found(Listed listed, Hit hit) {}

  /** The ids in the order of their names; those not in the directory yet come last. */
  public List<SubjectId> sorted(Collection<SubjectId> subjects) {
    return Stream.concat(
            of(subjects).sorted(BY_NAME).map(Listed::subject),
            subjects.stream().filter(subject -> listed(subject) == null).sorted(ANY))
        .toList();
  }

  /** An order that no name changes, for as long as names are still coming. */
  static List<SubjectId> inAnyOrder(Collection<SubjectId> subjects) {
    return subjects.stream().sorted(ANY).toList();
  }

  Stream<Listed> everybody() {
    return people.values().stream().map(Held::listed).filter(Objects::nonNull);
  }

  Stream<Listed> of(Collection<SubjectId> subjects) {
    return subjects.stream().map(this::listed).filter(Objects::nonNull);
  }

  private Listed listed(SubjectId subject) {
    var held = people.get(subject);
    return held == null ? null : held.listed();
  }

  /**
   * The newest state of one. Whoever reads notes the number of changes first: of two who read at
   * once the one who has seen more keeps the word.
   *
   * @param read null where there is nothing to be found by
   */
  void renew(SubjectId subject, long asOf, Listed read) {
    people.compute(
        subject,
        (id, held) -> {
          if (forgotten.contains(id)) {
            return null;
          }
          if (held != null && held.asOf() > asOf) {
            return held;
          }
          behind.remove(id);
          return new Held(asOf, read);
        });
  }

  /** With this change what was known of these holds no more, and what does is to be read again. */
  void fallBehind(Collection<SubjectId> some, long asOf) {
    some.forEach(one -> renew(one, asOf, null));
    behind.addAll(some);
  }

  /** Who is to be read again; they stay so until they have been. */
  Set<SubjectId> behind() {
    return Set.copyOf(behind);
  }

  void forget(SubjectId subject) {
    forgotten.add(subject);
    people.remove(subject);
  }

  /** Nobody but these is there any more, of all who were there before a change. */
  void keep(Set<SubjectId> there, long asOf) {
    people
        .entrySet()
        .removeIf(one -> one.getValue().asOf() <= asOf && !there.contains(one.getKey()));
  }

  /** From the first reading; whoever was renewed meanwhile is newer than it. */
  void fill(Stream<Listed> all, long asOf) {
    all.forEach(one -> renew(one.subject(), asOf, one));
    built.countDown();
  }
}
