package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The phones somebody holds; for a line manager all of them, and the form of a new one.
 *
 * @param due how many numbers are to be removed from each
 * @param disused for a line manager: those that are out of use
 */
public record PhonesPage(
    boolean manager,
    List<Phone> phones,
    Map<UUID, Integer> due,
    Map<WorkerId, String> names,
    List<Disuse> disused,
    List<Choice> workers,
    PhoneForm form,
    Problems problems) {

  public int due(Phone phone) {
    return due.getOrDefault(phone.id(), 0);
  }

  public String holder(Phone phone) {
    return names.getOrDefault(phone.holder(), "");
  }

  public List<Choice> choices(String first) {
    return Stream.concat(Stream.of(new Choice("", first)), workers.stream()).toList();
  }

  @Override
  public String toString() {
    return "PhonesPage";
  }
}
