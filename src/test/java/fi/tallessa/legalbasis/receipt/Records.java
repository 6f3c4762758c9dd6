package fi.tallessa.legalbasis.receipt;

import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.GuardianRight;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.LegalGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Consent records of all sorts: those of a seed are always the same. */
final class Records {

  private static final List<String> WORDS =
      List.of(
          "Äiti",
          "Žofia \"Ö\"",
          "\\u0041",
          "{x}",
          "<b>&amp;</b>",
          "مرحبا",
          "👍🏽",
          "a\nb\tc",
          "@id",
          "dpv:Purpose",
          "http://example.org/",
          "null",
          "0",
          "_:b0",
          "š");

  private final Random random;

  Records(long seed) {
    this.random = new Random(seed);
  }

  ConsentRecord next() {
    return new ConsentRecord(
        ConsentRecord.SCHEMA,
        words(),
        "K7F-2QD",
        new ConsentRecord.Notice(
            "" + random.nextInt(99),
            random.nextBoolean() ? hash() : null,
            one(List.of("fi", "sv", "so")),
            words(),
            hash()),
        process(),
        new ConsentRecord.Party(words(), words(), words()),
        Stream.generate(this::event).limit(1 + random.nextInt(6)).toList());
  }

  private ConsentRecord.Process process() {
    var data = some(Category.values());
    return new ConsentRecord.Process(
        words(),
        words(),
        words(),
        LegalGround.of(data),
        data,
        random.nextBoolean() ? words() : null,
        words(),
        words(),
        words(),
        1 + random.nextInt(60),
        words(),
        words(),
        "loc:FI",
        words(),
        words(),
        new ArrayList<>(List.of("eu-gdpr:A7-3", "eu-gdpr:A15", "eu-gdpr:A17"))
            .subList(0, 1 + random.nextInt(3)),
        words());
  }

  private ConsentRecord.Event event() {
    var state = one(List.of(ConsentState.values()));
    boolean person = random.nextInt(4) > 0;
    boolean toBeSigned = state.valid() && random.nextInt(3) == 0;
    return new ConsentRecord.Event(
        Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
        state,
        state.valid() ? LocalDate.ofEpochDay(random.nextInt(40_000)) : null,
        person ? people() : List.of(),
        state.valid() && random.nextBoolean(),
        toBeSigned,
        random.nextBoolean() ? one(List.of(Method.values())) : null,
        toBeSigned || random.nextBoolean() ? one(state.reasons()) : null);
  }

  /** Of one alone to a young person with two guardians. */
  private List<ConsentRecord.Who> people() {
    boolean customer = random.nextBoolean();
    int guardians = random.nextInt(3) + (customer ? 0 : 1);
    return Stream.concat(
            customer
                ? Stream.of(new ConsentRecord.Who(words(), false, null))
                : Stream.<ConsentRecord.Who>empty(),
            Stream.generate(this::guardian).limit(guardians))
        .toList();
  }

  private ConsentRecord.Who guardian() {
    return new ConsentRecord.Who(words(), true, random.nextInt(3) > 0 ? right() : null);
  }

  private GuardianRight right() {
    return new GuardianRight(
        one(List.of(GuardianRight.Kind.values())),
        one(List.of(GuardianRight.Shown.values())),
        LocalDate.ofEpochDay(random.nextInt(40_000)));
  }

  private String words() {
    return Stream.generate(() -> one(WORDS))
        .limit(1 + random.nextInt(4))
        .collect(Collectors.joining(" "));
  }

  private String hash() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> Set<T> some(T[] all) {
    var few =
        Stream.of(all)
            .filter(each -> random.nextBoolean())
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    few.add(one(List.of(all)));
    return Set.copyOf(few);
  }
}
