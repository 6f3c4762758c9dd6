package fi.tallessa.legalbasis.receipt;

import fi.tallessa.legalbasis.consent.GuardianRight;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.LegalGround;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** How DPV calls what we know by other names. */
final class Terms {

  static final String EXPRESSED = "dpv:ExpressedConsent";
  static final String EXPLICIT = "dpv:ExplicitlyExpressedConsent";
  static final String PRIVACY_NOTICE = "dpv:PrivacyNotice";
  static final String CONSENT_NOTICE = "dpv:ConsentNotice";
  static final String GUARDIAN = "dpv:GuardianOfDataSubject";
  static final String DATA_SUBJECT = "dpv:DataSubject";
  static final String CONTROLLER = "dpv:DataController";

  /** In words, as the vocabulary has none for it. */
  static final String TO_BE_SIGNED = "to be signed";

  static String of(Category category) {
    return switch (category) {
      case NOTES -> "pd:Communication";
      case HEALTH -> "pd:Health";
      case SCHOOL_COOPERATION -> "pd:Education";
      case PHOTOGRAPHS -> "pd:Picture";
      case OTHER, DISCLOSURE -> "dpv:PersonalData";
    };
  }

  /** In words, too: why a guardian may, and what shows it since when. */
  static String of(GuardianRight right) {
    return "%s (%s, %s)".formatted(right.kind().code(), right.shown().code(), right.on());
  }

  static GuardianRight right(String written) {
    var part = written.split(" \\(|, |\\)");
    if (part.length != 3) {
      throw new IllegalArgumentException("No such right in a consent record");
    }
    return new GuardianRight(
        one(GuardianRight.Kind.values(), GuardianRight.Kind::code, part[0]),
        one(GuardianRight.Shown.values(), GuardianRight.Shown::code, part[1]),
        LocalDate.parse(part[2]));
  }

  static LegalGround ground(String term) {
    return one(LegalGround.values(), LegalGround::term, term);
  }

  /** The one that is called so. */
  static <T> T one(T[] all, Function<T, String> name, String wanted) {
    return Arrays.stream(all)
        .filter(each -> name.apply(each).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such term in a consent record"));
  }

  private Terms() {}
}
