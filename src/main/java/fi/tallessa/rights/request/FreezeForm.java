package fi.tallessa.rights.request;

import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;

/**
 * What may only be kept from now on, as typed.
 *
 * @param extent the code of what is {@link Frozen}; nobody has all of it frozen by saying nothing
 */
public record FreezeForm(String extent) {

  static final FreezeForm BLANK = new FreezeForm("");

  public FreezeForm {
    extent = Objects.requireNonNullElse(extent, "");
  }

  Result<Frozen> read(List<ConsentItem> items) {
    return Choice.made("extent", Frozen.chosen(extent, items));
  }

  @Override
  public String toString() {
    return "FreezeForm";
  }
}
