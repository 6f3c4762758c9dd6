package fi.tallessa.customer.search;

import fi.tallessa.demo.InventedPeople;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finding in memory alone, without register and database: invented people, each with a mother, and
 * somebody who may open all of them, which nobody ever may.
 */
public final class InventedDirectory {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final int AT_MOST = 21;
  private static final int WARM_UPS = 60;

  private final Directory directory = new Directory();
  private final List<String> names = new ArrayList<>();
  private final Collection<SubjectId> everybody;
  private final long bytes;

  public InventedDirectory(int people) {
    var invented = new InventedPeople();
    long before = used();
    directory.fill(IntStream.range(0, people).mapToObj(n -> one(n, invented)), 0);
    this.bytes = (used() - before) / people;
    this.everybody = directory.everybody().map(Listed::subject).toList();
  }

  private Listed one(int n, InventedPeople invented) {
    var name = invented.name();
    if (n < 500) {
      names.add(name);
    }
    var mother = "Hanna " + name.substring(name.indexOf(' ') + 1);
    return new Listed(
        SubjectId.random(),
        Code.random(new Random(n)),
        Word.all(name),
        new Birth.InYear(Year.of(2009 + n % 10)),
        List.of(phone(invented)),
        List.of(),
        null,
        null,
        List.of(
            new Listed.ListedGuardian(
                UUID.randomUUID(), Word.all(mother), List.of(phone(invented)), List.of(), null)),
        Collator.getInstance(Locale.of("fi")).getCollationKey(name));
  }

  private static String phone(InventedPeople invented) {
    return "358" + invented.phone().replace(" ", "").substring(1);
  }

  /** What one of them takes in memory, their mother with them; about. */
  public long bytesAPerson() {
    return bytes;
  }

  /** Nanoseconds of each of so many searches, kind by kind. */
  public Map<String, long[]> took(int times) {
    var kinds = new LinkedHashMap<String, long[]>();
    kinds.put("three letters of a name", took(times, family(0, 3)));
    kinds.put("a whole name", took(times, names));
    kinds.put("the middle of a name", took(times, family(1, 6)));
    kinds.put("two letters the other way round", took(times, turned()));
    kinds.put("what sounds alike", took(times, List.of("aksel", "feliks", "lindkvist", "valros")));
    kinds.put("four digits", took(times, List.of("0142", "5550", "0077", "9999")));
    kinds.put("nobody", took(times, List.of("xylofonist", "kukaties", "qwertyui")));
    return kinds;
  }

  private List<String> family(int from, int to) {
    return names.stream()
        .map(name -> name.substring(name.indexOf(' ') + 1))
        .map(name -> name.substring(from, Math.min(to, name.length())))
        .toList();
  }

  private List<String> turned() {
    return names.stream()
        .map(name -> name.substring(name.indexOf(' ') + 1))
        .map(name -> "" + name.charAt(0) + name.charAt(2) + name.charAt(1) + name.substring(3))
        .toList();
  }

  private long[] took(int times, List<String> typed) {
    var asked = Stream.iterate(0, n -> n + 1).limit(WARM_UPS + times).toList();
    var nanos = new long[times];
    for (int n : asked) {
      long before = System.nanoTime();
      Sought.read("q", typed.get(n % typed.size()))
          .sure()
          .ifPresent(sought -> directory.find(sought, everybody, DAY, AT_MOST));
      if (n >= WARM_UPS) {
        nanos[n - WARM_UPS] = System.nanoTime() - before;
      }
    }
    return nanos;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
