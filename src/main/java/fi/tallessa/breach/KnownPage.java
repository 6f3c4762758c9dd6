package fi.tallessa.breach;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form for what is known.
 *
 * @param breach of which more is known; empty for a new one
 */
public record KnownPage(Optional<Breach> breach, KnownForm form, Problems problems) {

  public List<String> parts() {
    return Known.PARTS;
  }

  public String address() {
    return breach.map(one -> one.address() + "/information").orElse(Breach.AT + "/new");
  }

  public String back() {
    return breach.map(Breach::address).orElse(Breach.AT);
  }

  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<String, String>();
    parts().forEach(part -> labels.put(part, ui.t("breach.known." + part)));
    labels.put("day", ui.t("breach.aware.day"));
    labels.put("time", ui.t("breach.aware.time"));
    return labels;
  }

  @Override
  public String toString() {
    return "KnownPage";
  }
}
