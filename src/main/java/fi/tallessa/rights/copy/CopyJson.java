package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The same copy for a machine (GDPR Art. 15(3)): what the paper says, and nothing more. */
final class CopyJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static byte[] of(Copy copy, Ui ui) {
    var all = JSON.createObjectNode();
    all.put("about", copy.code().shown());
    all.put("language", ui.lang());
    all.put("made", copy.on().toString());
    all.putObject("controller")
        .put("name", copy.from().name())
        .put("address", copy.from().address())
        .put("contact", copy.from().contact());
    var sections = all.putArray("sections");
    for (var section : copy.sections()) {
      var one = sections.addObject();
      words(one.putArray("what"), section.labels().toList(), ui);
      words(one.putArray("purposes"), section.purposes(), ui);
      words(one.putArray("grounds"), section.grounds(), ui);
      lines(one.putArray("lines"), section.lines(), ui);
    }
    all.put("recipients", copy.recipients());
    lines(all.putArray("told"), copy.told(), ui);
    all.put("erased", Objects.toString(copy.goes(), null));
    all.put("held_back", copy.heldBack());
    all.put("looked_since", copy.since().toString());
    var looks = all.putArray("looked");
    for (var day : copy.looks()) {
      var one = looks.addObject().put("day", day.day().toString()).putArray("what");
      day.lines()
          .forEach(
              line -> one.addObject().put("what", ui.t(line.key())).put("times", line.times()));
    }
    all.put("files", copy.files());
    words(all.putArray("says"), List.of("rights.copy.taken_out", "rights.copy.rights.which"), ui);
    var end = copy.end();
    var complain = all.putArray("complain");
    end.parts().forEach(part -> complain.add(end.words(part, ui)));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
  }

  private static void words(ArrayNode into, List<String> keys, Ui ui) {
    keys.forEach(key -> into.add(ui.t(key)));
  }

  private static void lines(ArrayNode into, List<CopyLine> lines, Ui ui) {
    for (var line : lines) {
      into.addObject()
          .put("what", ui.either(line.label(), Copy.ENTRY))
          .put("value", line.value())
          .put("source", ui.either(line.source(), "web.copy.by_us"))
          .put("day", Objects.toString(line.told(), null));
    }
  }

  private CopyJson() {}
}
