package fi.tallessa.customer.data;

import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a customer lives, and which school or clinic told of them or of a guardian. */
@Component
class DataPlaces implements KeepsPlaces {

  private final Versions versions;
  private final Guardians guardians;
  private final Municipalities municipalities;

  DataPlaces(Versions versions, Guardians guardians, Municipalities municipalities) {
    this.versions = versions;
    this.guardians = guardians;
    this.municipalities = municipalities;
  }

  @Override
  public HiddenPlaces places(Permit permit) {
    var told = guardians.history(permit).stream().map(one -> one.guardian().told().organisation());
    return versions.places(permit, this::places).and(HiddenPlaces.names(told.toList()));
  }

  private HiddenPlaces places(List<Kept> data) {
    var schools = data.stream().map(kept -> kept.datum().told().organisation());
    var towns =
        in(Field.DOMICILE, data)
            .flatMap(code -> municipalities.byCode(code).stream())
            .flatMap(Municipality::spellings);
    return HiddenPlaces.addresses(in(Field.ADDRESS, data).toList())
        .and(HiddenPlaces.names(Stream.of(schools, towns).flatMap(Function.identity()).toList()));
  }

  private static Stream<String> in(Field field, List<Kept> data) {
    return data.stream()
        .filter(kept -> kept.field() == field && kept.datum().known())
        .map(kept -> kept.datum().value());
  }
}
