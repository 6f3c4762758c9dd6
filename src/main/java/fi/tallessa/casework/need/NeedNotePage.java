package fi.tallessa.casework.need;

import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One old note, to be kept, shortened or erased.
 *
 * @param note empty where its words went meanwhile
 * @param latest the last day on which somebody looks again
 */
public record NeedNotePage(
    Code code,
    String name,
    UUID contact,
    Optional<OldNote> note,
    LocalDate latest,
    NeedForm form,
    Problems problems,
    Asking asking) {

  NeedNotePage asking(Asking found) {
    return new NeedNotePage(code, name, contact, note, latest, form, problems, found);
  }

  public List<Choice> hows(Ui ui) {
    return Stream.of(Decision.values())
        .map(one -> new Choice(one.code(), ui.t(one.label() + ".how")))
        .toList();
  }

  public String list() {
    return "/customers/" + code.shown() + "/need";
  }

  public String address() {
    return list() + "/" + contact;
  }

  @Override
  public String toString() {
    return "NeedNotePage[" + contact + "]";
  }
}
