package fi.tallessa.association;

import fi.tallessa.kernel.Result;
import java.util.Objects;

/** The three boxes of a name, as typed. */
public record NamesForm(String fi, String sv, String en) {

  public static final NamesForm EMPTY = new NamesForm("", "", "");

  public NamesForm {
    fi = Objects.requireNonNullElse(fi, "");
    sv = Objects.requireNonNullElse(sv, "");
    en = Objects.requireNonNullElse(en, "");
  }

  public static NamesForm of(Names names) {
    return new NamesForm(names.fi(), names.sv(), names.en());
  }

  public Result<Names> read() {
    return Names.read(fi, sv, en);
  }
}
