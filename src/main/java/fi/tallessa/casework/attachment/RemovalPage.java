package fi.tallessa.casework.attachment;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A file to be removed, and why. */
public record RemovalPage(
    Code code, String name, KeptAttachment kept, String why, Problems problems) {

  public String address() {
    return back() + "/" + kept.id() + "/removal";
  }

  public String back() {
    return AttachmentPage.address(code);
  }

  public List<Choice> whys(Ui ui) {
    return Arrays.stream(WhyRemoved.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("why", ui.t("casework.attachment.why"));
  }

  @Override
  public String toString() {
    return "RemovalPage";
  }
}
