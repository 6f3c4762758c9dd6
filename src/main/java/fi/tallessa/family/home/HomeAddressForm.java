package fi.tallessa.family.home;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * Where a home is, as typed.
 *
 * @param version how many times it had been told when the form was opened
 * @param over "yes" once it was told that somebody else has written meanwhile
 */
public record HomeAddressForm(String address, String source, Integer version, String over) {

  public HomeAddressForm {
    address = Objects.requireNonNullElse(address, "");
    source = Objects.requireNonNullElse(source, "");
    version = Objects.requireNonNullElse(version, 0);
    over = Objects.requireNonNullElse(over, "");
  }

  HomeAddressForm over(int newest) {
    return new HomeAddressForm(address, source, newest, "yes");
  }

  Result<HomeAddress> check(Visit visit) {
    var told = CloseSource.of(source);
    return Words.line("address", address, HomeAddress.LONGEST)
        .flatMap(words -> Result.needed(words, "address", "web.field.required"))
        .with(
            Result.needed(told, "source", "customer.source.missing"),
            (words, from) ->
                new HomeAddress(words.value(), Told.by(from, visit.today()), visit.who()));
  }

  @Override
  public String toString() {
    return "HomeAddressForm";
  }
}
