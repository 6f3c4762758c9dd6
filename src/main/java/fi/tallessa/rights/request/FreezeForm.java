package fi.tallessa.rights.request;

import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;

/**
 * What may only be kept from now on, as typed.
 *
 * @param extent the code of an {@link Extent}; nobody has all of it frozen by saying nothing
 */
public record FreezeForm(String extent) {

  static final FreezeForm BLANK = new FreezeForm("");

  public FreezeForm {
    extent = Objects.requireNonNullElse(extent, "");
  }

  Result<Extent> read() {
    return Choice.made("extent", Extent.of(extent));
  }

  @Override
  public String toString() {
    return "FreezeForm";
  }
}
