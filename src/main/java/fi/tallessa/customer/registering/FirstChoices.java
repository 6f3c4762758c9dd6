package fi.tallessa.customer.registering;

import fi.tallessa.association.Service;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is chosen from wherever somebody begins in a service: which one, and who told us. */
public final class FirstChoices {

  public static List<Choice> services(List<Service> running, Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("customer.new.service.choose"))),
            running.stream().map(one -> new Choice(one.id().toString(), one.name(ui.lang()))))
        .toList();
  }

  public static List<Choice> sources(Ui ui) {
    return Arrays.stream(Source.values()).map(one -> source(one, ui)).toList();
  }

  public static Choice source(Source one, Ui ui) {
    return new Choice(one.code(), ui.t("customer.new.source." + one.code()));
  }

  private FirstChoices() {}
}
