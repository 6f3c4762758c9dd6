package fi.tallessa.statistics;

import fi.tallessa.holdings.Nameless;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Facts of people who are not there. */
final class Imagined {

  static final UUID SERVICE = new UUID(1, 1);

  static final Offer NO_OFFER = new Offer(2026, Map.of(), Map.of(), Map.of());

  static Fact fact(long person, long family) {
    return fact(person, family, 3, SERVICE, "from_10", "female", "m-853", "", 0);
  }

  static Fact fact(
      long person,
      long family,
      int month,
      UUID service,
      String age,
      String gender,
      String area,
      String channel,
      int contacts) {
    return new Fact(
        person,
        family,
        month,
        service,
        channel,
        age,
        gender,
        area,
        contacts,
        0,
        contacts * 45,
        false,
        "",
        "",
        "",
        "");
  }

  /** So many customers in families of one to four, in eight services and twelve areas. */
  static List<Fact> people(int many, long seed) {
    var random = new Random(seed);
    var facts = new ArrayList<Fact>();
    long family = 1;
    int left = 0;
    String area = "";
    for (int n = 0; n < many; n++) {
      if (left == 0) {
        family = random.nextLong();
        left = random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 1;
        area = "m-" + Math.min(random.nextInt(12), random.nextInt(12));
      }
      left--;
      facts.addAll(person(random, family, area));
    }
    return facts;
  }

  private static List<Fact> person(Random random, long family, String area) {
    long person = random.nextLong();
    var service = new UUID(1, Math.min(random.nextInt(8), random.nextInt(8)));
    var age = Band.values()[random.nextInt(5)].code();
    var gender = random.nextInt(50) == 0 ? "other" : random.nextBoolean() ? "female" : "male";
    int from = 1 + random.nextInt(12);
    var facts = new ArrayList<Fact>();
    for (int month = from; month <= Math.min(12, from + random.nextInt(6)); month++) {
      facts.add(fact(person, family, month, service, age, gender, area, "", 0));
      facts.add(
          fact(person, family, month, service, age, gender, area, "phone", 1 + random.nextInt(4)));
    }
    return facts;
  }

  /** The same without any families. */
  static List<Fact> alone(int many, long seed) {
    var random = new Random(seed);
    var facts = new ArrayList<Fact>();
    for (int n = 0; n < many; n++) {
      var area = "m-" + Math.min(random.nextInt(12), random.nextInt(12));
      facts.addAll(person(random, random.nextLong(), area));
    }
    return facts;
  }

  /** The same people; about every fifth is in a second service as well, in the same months. */
  static List<Fact> inTwo(List<Fact> facts, long seed) {
    var random = new Random(seed);
    var second = new HashMap<Long, Optional<UUID>>();
    var all = new ArrayList<>(facts);
    for (var fact : facts) {
      if (fact.channel().isEmpty()) {
        second
            .computeIfAbsent(fact.person(), person -> another(random))
            .filter(service -> !service.equals(fact.service()))
            .ifPresent(service -> all.add(in(service, fact)));
      }
    }
    return all;
  }

  /** The same contacts, nearly all of them by phone, some in more channels, and some missed. */
  static List<Fact> byChannel(List<Fact> facts, long seed) {
    var random = new Random(seed);
    return facts.stream()
        .flatMap(
            fact ->
                fact.channel().isEmpty()
                    ? Stream.of(fact)
                    : Stream.generate(() -> channel(random))
                        .limit(1 + random.nextInt(2))
                        .distinct()
                        .map(channel -> in(channel, fact, random)))
        .toList();
  }

  private static String channel(Random random) {
    return random.nextInt(300) == 0 ? few(List.of("meeting", "chat", "home"), random) : "phone";
  }

  private static Fact in(String channel, Fact of, Random random) {
    int contacts = 1 + random.nextInt(4);
    return new Fact(
        of.person(),
        of.family(),
        of.month(),
        of.service(),
        channel,
        of.age(),
        of.gender(),
        of.area(),
        contacts,
        random.nextInt(4) == 0 ? 1 : 0,
        contacts * 15 * (1 + random.nextInt(6)),
        false,
        "",
        "",
        "",
        "");
  }

  private static Optional<UUID> another(Random random) {
    return random.nextInt(5) == 0
        ? Optional.of(new UUID(1, Math.min(random.nextInt(8), random.nextInt(8))))
        : Optional.empty();
  }

  private static Fact in(UUID service, Fact of) {
    return fact(
        of.person(), of.family(), of.month(), service, of.age(), of.gender(), of.area(), "", 0);
  }

  /** The same people: they begin unless they were there before, wait, are asked, and end. */
  static List<Fact> coming(List<Fact> facts, long seed) {
    var random = new Random(seed);
    var first = new HashMap<Long, Integer>();
    var last = new HashMap<Long, Integer>();
    for (var fact : facts) {
      first.merge(fact.person(), fact.month(), Math::min);
      last.merge(fact.person(), fact.month(), Math::max);
    }
    return facts.stream()
        .map(
            fact ->
                fact.channel().isEmpty()
                    ? coming(
                        fact,
                        fact.month() == first.get(fact.person()) && fact.month() > 1,
                        fact.month() == last.get(fact.person()) && fact.month() < 12,
                        random)
                    : fact)
        .toList();
  }

  private static Fact coming(Fact fact, boolean began, boolean ended, Random random) {
    return new Fact(
        fact.person(),
        fact.family(),
        fact.month(),
        fact.service(),
        fact.channel(),
        fact.age(),
        fact.gender(),
        fact.area(),
        0,
        0,
        0,
        began,
        ended ? few(List.of("goals-reached", "moved", "own-wish", "other-help"), random) : "",
        began ? few(codes(Wait.values(), Wait::code), random) : "",
        ended && random.nextBoolean() ? few(List.of("4", "5", "3", "2", "1", "none"), random) : "",
        ended ? few(codes(Lasted.values(), Lasted::code), random) : "");
  }

  /** The first ones more often. */
  private static String few(List<String> of, Random random) {
    return of.get(Math.min(random.nextInt(of.size()), random.nextInt(of.size())));
  }

  private static <T> List<String> codes(T[] bands, Function<T, String> code) {
    return Arrays.stream(bands).map(code).toList();
  }

  /** A year without names: contacts, some consultations, and now and then a group meets. */
  static List<Nameless> namelessYear(int many, long seed) {
    var random = new Random(seed);
    var first = LocalDate.of(2026, 1, 5);
    var all = new ArrayList<Nameless>();
    for (int n = 0; n < many; n++) {
      var service = new UUID(1, Math.min(random.nextInt(8), random.nextInt(8)));
      var week = first.plusWeeks(random.nextInt(52));
      int kind = random.nextInt(20);
      all.add(
          kind < 3
              ? counted(Nameless.Kind.CONSULTATION, week, service, who(random), random)
              : kind == 3
                  ? counted(Nameless.Kind.MEETING, week, service, "", random)
                  : new Nameless(
                      Nameless.Kind.CONTACT,
                      week,
                      service,
                      Optional.of(new UUID(7, random.nextInt(5))),
                      few(List.of("phone", "chat", "email", "meeting"), random),
                      few(List.of("school", "bullying", "home", "safety", "other"), random),
                      who(random),
                      "",
                      random.nextInt(3) == 0 ? "213" : "",
                      1,
                      random.nextLong()));
    }
    return all;
  }

  private static String who(Random random) {
    return few(List.of("from-10", "parent", "from-13", "school", "other"), random);
  }

  private static Nameless counted(
      Nameless.Kind kind, LocalDate week, UUID service, String who, Random random) {
    return new Nameless(
        kind, week, service, Optional.empty(), "", "", who, "", "", 1, random.nextLong());
  }

  /** Help without a name, so often in a week. */
  static Nameless nameless(LocalDate week, int times, long key) {
    return new Nameless(
        Nameless.Kind.CONTACT,
        week,
        SERVICE,
        Optional.empty(),
        "phone",
        "school",
        "from-10",
        "",
        "",
        times,
        key);
  }

  private Imagined() {}
}
