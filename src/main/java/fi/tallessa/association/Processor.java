package fi.tallessa.association;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Who runs the machine, as somebody said it. Notices, records and receipts name the recipients and
 * the place out of this and nothing else (GDPR Art. 13(1)(e), 4(9)).
 *
 * @param number the how manieth it is; the highest holds
 * @param supplier null where the association runs it by itself
 */
public record Processor(int number, Country country, Supplier supplier, WorkerId by, Instant at) {

  public Optional<Supplier> who() {
    return Optional.ofNullable(supplier);
  }

  /** An agreement with a last day holds no longer than that; our own machine needs none. */
  public boolean holds(LocalDate day) {
    return supplier == null || supplier.until() == null || !day.isAfter(supplier.until());
  }

  /** Whether somebody said the same before. */
  boolean says(Processor other) {
    return country == other.country && who().equals(other.who());
  }

  /** Who gets the data, in words; Finnish where the text is in another language than the pages. */
  public String recipients(String language) {
    return who()
        .map(
            one ->
                switch (language) {
                  case "sv" ->
                      "%s (%s), som sköter registret för föreningens räkning; ingen annan utanför föreningen";
                  case "en" ->
                      "%s (%s), which runs the register for the association; nobody else outside it";
                  default ->
                      "%s (%s), joka ylläpitää rekisteriä yhdistyksen lukuun; ei kukaan muu yhdistyksen ulkopuolella";
                })
        .map(words -> words.formatted(supplier.name(), supplier.contact()))
        .orElseGet(
            () ->
                switch (language) {
                  case "sv" -> "ingen utanför föreningen";
                  case "en" -> "nobody outside the association";
                  default -> "ei kukaan yhdistyksen ulkopuolella";
                });
  }

  /** The same in words for a child. */
  public String recipientsForAChild(String language) {
    return who()
        .map(
            one ->
                switch (language) {
                  case "sv" -> "%s, som sköter datorn där de finns; ingen annan utanför föreningen";
                  case "en" ->
                      "%s, which looks after the computer they are on; nobody else outside the association";
                  default ->
                      "%s, joka huolehtii tietokoneesta, jossa ne ovat; ei kukaan muu yhdistyksen ulkopuolella";
                })
        .map(words -> words.formatted(supplier.name()))
        .orElseGet(() -> recipients(language));
  }

  /** Where it is kept, in words. */
  public String location(String language) {
    return country.shown(
        switch (language) {
          case "sv", "en" -> Locale.of(language);
          default -> Locale.of("fi");
        });
  }
}
