package fi.tallessa.rights.copy;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import fi.tallessa.holdings.ProvidedLine;
import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody may take to another service (GDPR Art. 20), as {@code portability.schema.json} has
 * it.
 *
 * @param still whether what it tells may still be told, once it is made
 */
record PortableCopy(
    Code code, Controller from, LocalDate made, List<ProvidedLine> lines, BooleanSupplier still) {

  static final String SCHEMA = "urn:tallessa:portability:1";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  PortableCopy {
    lines = List.copyOf(lines);
  }

  byte[] json() {
    var whole = MAPPER.createObjectNode().put("schema", SCHEMA).put("made", made.toString());
    whole
        .putObject("from")
        .put("name", from.name())
        .put("address", from.address())
        .put("contact", from.contact());
    var data = whole.put("code", code.shown()).putArray("data");
    for (var line : lines) {
      data.addObject()
          .put("kind", line.kind())
          .put("value", line.value())
          .put("source", line.source())
          .put("told", line.told().toString());
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
  }

  FileName fileName() {
    return new FileName(code.shown() + "-portability.json");
  }

  @Override
  public String toString() {
    return "PortableCopy";
  }
}
