package fi.tallessa.association;

import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The country something is run in, as chosen. Outside the EEA is no choice (S29, D19). */
public final class TypedCountry {

  public static final String FIELD = "country";

  /** Chosen by whoever has no country of the EEA to choose, and told why it is refused. */
  private static final String OUTSIDE = "outside";

  /**
   * @param refusal the key of the sentence for whoever chooses outside the EEA
   */
  public static Result<Country> read(String typed, String refusal) {
    return typed.equals(OUTSIDE)
        ? Result.faulty(FIELD, refusal)
        : Choice.made(FIELD, Country.of(typed));
  }

  /** Nothing first, then by name, and last the one that is refused. */
  public static List<Choice> all(Ui ui) {
    var language = Locale.of(ui.lang());
    var byName = Collator.getInstance(language);
    var countries =
        Stream.of(Country.values())
            .map(one -> new Choice(one.name(), one.shown(language)))
            .sorted((one, other) -> byName.compare(one.words(), other.words()));
    var none = new Choice("", ui.t("association.processor.country.choose"));
    var outside = new Choice(OUTSIDE, ui.t("association.processor.country.outside"));
    return Stream.concat(Stream.concat(Stream.of(none), countries), Stream.of(outside)).toList();
  }

  private TypedCountry() {}
}
