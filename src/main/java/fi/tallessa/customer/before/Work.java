package fi.tallessa.customer.before;

import fi.tallessa.association.Names;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a customer takes part in, and who works with them today.
 *
 * @param responsible by name, in one of the services or in more
 * @param others who may open the file too
 */
public record Work(List<Names> services, List<String> responsible, List<String> others) {

  /** Services, who is responsible, who else; without what there is none of. */
  public List<String> lines(Ui ui) {
    return Stream.of(
            services.stream().map(one -> one.in(ui.lang())).collect(Collectors.joining(", ")),
            named("customer.before.responsible", responsible, ui),
            named("customer.before.others", others, ui))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static String named(String key, List<String> names, Ui ui) {
    return names.isEmpty() ? "" : ui.t(key, String.join(", ", names));
  }

  @Override
  public String toString() {
    return "Work";
  }
}
