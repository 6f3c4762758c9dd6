package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.stream.Stream;

/** Saying what was seen of one paper. */
public record SeenPage(StoredPaper paper, Found form, Problems problems) {

  public List<Choice> choices(Ui ui) {
    return Stream.of(Finding.Kind.SEEN, Finding.Kind.MISSING, Finding.Kind.MISPLACED)
        .map(one -> new Choice(one.name(), ui.t(one.key())))
        .toList();
  }
}
