package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Optional;

/** Who told it, as typed: a source, and of a professional where they work (S21, S22). */
public record TypedSource(String source, String organisation) {
  private static final int LONGEST = 120;

  /** Nothing was chosen and nothing typed. */
  boolean untouched() {
    return source.isEmpty() && organisation.isBlank();
  }

  /**
   * Empty where nothing was chosen. Problems: on {@code source} {@code
   * customer.source.not_professional}; on {@code organisation} {@code
   * customer.source.organisation_missing} and those of {@link Words#line}.
   */
  public Result<Optional<Told>> read(LocalDate day) {
    var chosen = Source.of(source);
    return Words.line("organisation", organisation, LONGEST)
        .flatMap(
            name -> {
              boolean professional = chosen.filter(Source.PROFESSIONAL::equals).isPresent();
              if (professional && name.isEmpty()) {
                return Result.faulty("organisation", "customer.source.organisation_missing");
              }
              if (!professional && name.isPresent()) {
                return Result.faulty("source", "customer.source.not_professional");
              }
              var where = name.map(Words::value).orElse(null);
              return Result.fine(chosen.map(who -> new Told(who, where, day)));
            });
  }

  /** As {@link #read}; what was said by nobody is refused too: {@code customer.source.missing}. */
  public Result<Told> need(LocalDate day) {
    return read(day).flatMap(told -> Result.needed(told, "source", "customer.source.missing"));
  }

  @Override
  public String toString() {
    return "TypedSource";
  }
}
