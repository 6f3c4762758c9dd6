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

  private static final Instant ASKED = Instant.parse("2026-11-26T12:00:00Z");

  static ConsentRecord byHelmi() {
    return in(
        "fi",
        "Terveystiedot",
        "Kirjaamme vain sen, mikä on tärkeää, kun olemme yhdessä: esimerkiksi allergian.",
        "Terveydestä ei kirjata mitään.");
  }

  static ConsentRecord in(String language, String title, String purpose, String without) {
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
            event(ConsentState.REQUESTED, null, Reason.FIRST_ASKED),
            event(ConsentState.GIVEN, LocalDate.of(2027, 11, 26), Reason.SAID_YES)));
  }

  private static ConsentRecord.Event event(ConsentState state, LocalDate until, Reason reason) {
    return new ConsentRecord.Event(
        ASKED,
        state,
        until,
        state.valid() ? "Helmi Rantala" : "",
        state.valid(),
        state.valid()
            ? List.of(
                new GuardianRight(
                    GuardianRight.Kind.ALONE,
                    GuardianRight.Shown.COURT_DECISION,
                    LocalDate.of(2025, 10, 1)))
            : List.of(),
        state.valid(),
        false,
        state.valid() ? Method.SIGNED_ON_PAPER : null,
        reason);
  }

  private Told() {}
}
