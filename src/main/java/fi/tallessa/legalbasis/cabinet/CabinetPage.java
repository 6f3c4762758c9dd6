package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One cabinet: its folders, who holds a key, and what has happened to it. */
public record CabinetPage(
    Cabinet cabinet,
    List<FolderCount> folders,
    Map<WorkerId, String> names,
    List<Choice> workers,
    Past past,
    String worker,
    Problems problems) {

  public String name(WorkerId one) {
    return names.getOrDefault(one, "");
  }

  public String path() {
    return "/cabinets/" + cabinet.number();
  }

  public List<Choice> choices(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("legalbasis.cabinet.key.choose"))), workers.stream())
        .toList();
  }

  @Override
  public String toString() {
    return "CabinetPage";
  }
}
