package fi.tallessa.casework.group;

import fi.tallessa.association.Service;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The groups that meet, the newest first, and a form for a new one.
 *
 * @param next the place at which the list goes on, null at the end
 * @param asking about words of its name
 */
public record GroupsPage(
    List<Row> rows,
    Long next,
    List<Service> running,
    GroupForm form,
    Problems problems,
    Asking asking) {

  /** A group and its service. */
  public record Row(UUID id, String name, Service service) {
    public String path() {
      return "/groups/" + id;
    }

    @Override
    public String toString() {
      return "Row[" + id + "]";
    }
  }

  public List<Choice> services(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("casework.group.choose"))),
            running.stream()
                .map(one -> new Choice(one.id().value().toString(), one.name(ui.lang()))))
        .toList();
  }

  @Override
  public String toString() {
    return "GroupsPage";
  }
}
