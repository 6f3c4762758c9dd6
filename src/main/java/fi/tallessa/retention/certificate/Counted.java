package fi.tallessa.retention.certificate;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.stream.Collectors;

/**
 * So many rows of a kind were erased.
 *
 * @param groups what was in them; empty of a kind that is kept no more
 */
public record Counted(List<FieldGroup> groups, int rows) {

  public String kind(Ui ui) {
    return groups.isEmpty()
        ? ui.t("retention.certificate.kind.other")
        : groups.stream().map(one -> ui.t(one.label())).collect(Collectors.joining(", "));
  }
}
