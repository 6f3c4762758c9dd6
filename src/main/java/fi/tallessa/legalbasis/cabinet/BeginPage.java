package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;

/** Beginning a stock-taking: a page of its own, so that its form is there whatever runs. */
public record BeginPage(String why, Problems problems) {

  public List<Choice> occasions(Ui ui) {
    return Arrays.stream(StockTaking.Why.values())
        .map(one -> new Choice(one.name(), ui.t(one.key())))
        .toList();
  }
}
