package fi.tallessa.legalbasis.receipt;

import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.GuardianRight;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.consent.Reason;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.LegalGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A consent as people give it. */
final class Told {

  static final ConsentRecord.Who ELLI = new ConsentRecord.Who("Elli Rantala", false, null);
  static final ConsentRecord.Who HELMI = guardian("Helmi Rantala");
  static final ConsentRecord.Who ANTTI = guardian("Antti Rantala");

  private static final Instant ASKED = Instant.parse("2026-11-26T12:00:00Z");

  private static ConsentRecord.Who guardian(String name) {
    return new ConsentRecord.Who(
        name,
        true,
        new GuardianRight(
            GuardianRight.Kind.ALONE,
            GuardianRight.Shown.COURT_DECISION,
            LocalDate.of(2025, 10, 1)));
  }

  static ConsentRecord byHelmi() {
    return in(
        "fi",
        "Terveystiedot",
        "Kirjaamme vain sen, mikä on tärkeää, kun olemme yhdessä: esimerkiksi allergian.",
        "Terveydestä ei kirjata mitään.");
  }

  static ConsentRecord by(ConsentRecord.Who... who) {
    return in("fi", "Terveystiedot", "Kirjaamme vain tärkeän.", "Ei kirjata.", List.of(who));
  }

  static ConsentRecord in(String language, String title, String purpose, String without) {
    return in(language, title, purpose, without, List.of(HELMI));
  }

  private static ConsentRecord in(
      String language, String title, String purpose, String without, List<ConsentRecord.Who> who) {
    return new ConsentRecord(
        ConsentRecord.SCHEMA,
        "2f1c",
        "K7F-2QD",
        new ConsentRecord.Notice("7", "cd".repeat(32), language, "health/2", "ab".repeat(32)),
        new ConsentRecord.Process(
            title,
            purpose,
            without,
            LegalGround.A9_2_A,
            Set.of(Category.HEALTH),
            null,
            "the customer",
            "kept and read",
            "the register",
            12,
            "erased the night after",
            "Finland",
            "loc:FI",
            "nobody",
            "any worker",
            List.of("eu-gdpr:A7-3"),
            "Tietosuojavaltuutettu"),
        new ConsentRecord.Party("Saaristolyhty ry", "Linnankatu 1, 20100 Turku", "02 555 0100"),
        List.of(
            event(ConsentState.REQUESTED, null, List.of(), Reason.FIRST_ASKED),
            event(ConsentState.GIVEN, LocalDate.of(2027, 11, 26), who, Reason.SAID_YES)));
  }

  private static ConsentRecord.Event event(
      ConsentState state, LocalDate until, List<ConsentRecord.Who> who, Reason reason) {
    return new ConsentRecord.Event(
        ASKED,
        state,
        until,
        who,
        state.valid(),
        false,
        state.valid() ? Method.SIGNED_ON_PAPER : null,
        reason);
  }

  private Told() {}
}
