package fi.tallessa.customer.data;

import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Values between the screen and a datum. A domicile is a municipality or abroad, never a street or
 * a story: kept as its official code, shown by its name in the reader's language.
 */
@Component
public class Values {
  static final String ABROAD = "abroad";
  private static final Set<String> ABROAD_TYPED =
      Set.of("ulkomaat", "ulkomailla", "utomlands", "utlandet", ABROAD);

  private final Municipalities municipalities;

  Values(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  public Shown shown(Field field, String written) {
    return new Shown(field, written, municipality(field, written));
  }

  /** What holds now, or an empty value. */
  public Shown shown(Field field, Card card) {
    return shown(field, card.value(field).orElse(""));
  }

  /** Every municipality by its name in the language, to suggest while typing. */
  List<String> municipalities(String lang) {
    return municipalities.names(lang);
  }

  /**
   * Reads what was typed; blank is empty. Problems of {@link Field#read}, and {@code
   * customer.data.no_municipality}.
   */
  public Result<Optional<String>> read(Field field, String at, String typed, LocalDate today) {
    var read = field.read(at, typed, today);
    return field == Field.DOMICILE ? read.flatMap(name -> domicile(at, name)) : read;
  }

  private Result<Optional<String>> domicile(String at, Optional<String> name) {
    return name.isEmpty()
        ? Result.fine(name)
        : Result.needed(name.flatMap(this::home), at, "customer.data.no_municipality")
            .map(Optional::of);
  }

  private Optional<String> home(String name) {
    return ABROAD_TYPED.contains(name.toLowerCase(java.util.Locale.ROOT))
        ? Optional.of(ABROAD)
        : municipalities.find(name).map(Municipality::code);
  }

  private Municipality municipality(Field field, String written) {
    return field == Field.DOMICILE ? municipalities.byCode(written).orElse(null) : null;
  }
}
