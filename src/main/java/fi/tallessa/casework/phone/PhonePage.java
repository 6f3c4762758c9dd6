package fi.tallessa.casework.phone;

import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One phone: the codes in it for whoever holds it, and who holds it for a line manager.
 *
 * @param mine whether the visitor holds it; of others' phones there is no code here
 * @param remainders how many numbers of people who were erased are in it still
 * @param code as typed
 * @param disuse why it is taken out of use, as chosen
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
    DisuseForm disuse,
    Problems problems) {

  public String address() {
    return "/phones/" + phone.id();
  }

  /** Who may have it; where its holder is here no more, nobody is chosen before somebody is. */
  public List<Choice> holders(String first) {
    var held = phone.holder().toString();
    return workers.stream().map(Choice::value).anyMatch(held::equals)
        ? workers
        : Stream.concat(Stream.of(new Choice("", first)), workers.stream()).toList();
  }

  public static List<Choice> reasons(Function<String, String> words) {
    return WhyDisused.OFFERED.stream()
        .map(one -> new Choice(one.code(), words.apply(one.label())))
        .toList();
  }

  public long due() {
    return numbers.stream().filter(SavedNumber::due).count();
  }

  @Override
  public String toString() {
    return "PhonePage";
  }
}
