package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import java.util.List;

/**
 * One phone: the codes in it for whoever holds it, and who holds it for a line manager.
 *
 * @param mine whether the visitor holds it; of others' phones there is no code here
 * @param remainders how many numbers of people who were erased are in it still
 * @param code as typed
 */
public record PhonePage(
    Phone phone,
    String holder,
    boolean mine,
    boolean manager,
    List<SavedNumber> numbers,
    int remainders,
    List<Choice> workers,
    String code,
    Problems problems) {

  public String address() {
    return "/phones/" + phone.id();
  }

  public long due() {
    return numbers.stream().filter(SavedNumber::due).count();
  }

  @Override
  public String toString() {
    return "PhonePage";
  }
}
