package fi.tallessa.casework.moving;

import fi.tallessa.kernel.Code;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a line manager decides about contacts that lay in the wrong file; only codes. */
public record BreachList(List<Row> rows) {

  public record Row(Code code, UUID contact, Instant at) {
    public String address() {
      return "/customers/" + code.shown() + "/movings/" + contact;
    }

    @Override
    public String toString() {
      return "Row";
    }
  }
}
