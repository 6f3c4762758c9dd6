package fi.tallessa.legalbasis.receipt;

import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.LegalGround;
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
      case OTHER -> "dpv:PersonalData";
    };
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
