package fi.tallessa.legalbasis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.item.Category;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A consent that holds today, for those who keep something on it.
 *
 * @param basis what rests on it says that it does
 * @param categories which kinds of data it lets us keep
 * @param organisation whom it lets tell us, or null
 * @param until last day
 * @param titles what the item is called, by language
 */
public record HeldConsent(
    ConsentBasis basis,
    Set<Category> categories,
    String organisation,
    LocalDate until,
    Map<String, String> titles) {

  /**
   * Whether it lets us keep this kind of data. A group that may rest on interest as well takes the
   * consent to "other information"; health takes none but the explicit one (GDPR Art. 9(2)(a)).
   */
  public boolean covers(FieldGroup group) {
    return covers(group, categories);
  }

  static boolean covers(FieldGroup group, Set<Category> categories) {
    return categories.stream().anyMatch(of(group)::contains);
  }

  /** The kinds of data that let something of a group be kept, as the database names them. */
  public static String[] categories(FieldGroup group) {
    return of(group).stream().map(Category::name).toArray(String[]::new);
  }

  private static Set<Category> of(FieldGroup group) {
    return switch (group) {
      case HEALTH -> EnumSet.of(Category.HEALTH);
      case OTHER -> EnumSet.of(Category.OTHER, Category.SCHOOL_COOPERATION);
      case NOTES -> EnumSet.of(Category.NOTES);
      case CONTACT -> EnumSet.of(Category.OTHER);
      case BASIC, FAMILY, SERVICE_CONTACTS, WORK, DUTY -> EnumSet.noneOf(Category.class);
    };
  }

  /** Whether it is about what one named organisation tells (D13). */
  public Optional<String> named() {
    return Optional.ofNullable(organisation);
  }

  /** The same where nobody may see whom it names, which would tell where a child goes (K8). */
  public HeldConsent unnamed() {
    return new HeldConsent(basis, categories, null, until, titles);
  }

  public String title(String language) {
    return titles.getOrDefault(language, titles.getOrDefault("fi", ""));
  }

  @Override
  public String toString() {
    return "HeldConsent[" + basis + "]";
  }
}
