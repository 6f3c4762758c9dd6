package fi.tallessa.legalbasis.item;

import fi.tallessa.association.Controller;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/** Where the association is reached about data: part of every consent. */
public record ControllerForm(String address, String contact) {

  public ControllerForm {
    address = Objects.requireNonNullElse(address, "");
    contact = Objects.requireNonNullElse(contact, "");
  }

  Result<Controller> check() {
    return needed("address", address)
        .with(needed("contact", contact), (at, by) -> new Controller("", at, by));
  }

  private static Result<String> needed(String field, String typed) {
    return Words.line(field, typed, 200)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }

  ItemListPage.Typed typed() {
    return new ItemListPage.Typed(null, null, address, contact);
  }
}
