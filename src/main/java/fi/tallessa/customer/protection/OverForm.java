package fi.tallessa.customer.protection;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That a protected address is not protected any more: by whose word, and of each who was protected
 * with it.
 *
 * @param how who made sure of it, and how
 * @param over {@code customer}, and the id of each guardian of whom it is over too
 */
public record OverForm(String how, List<String> over, Integer version) {

  static final String CUSTOMER = "customer";

  public OverForm {
    how = Objects.requireNonNullElse(how, "");
    over = over == null ? List.of() : List.copyOf(over);
    version = Objects.requireNonNullElse(version, 0);
  }

  static OverForm blank(int version) {
    return new OverForm("", List.of(), version);
  }

  /**
   * While one of them is protected, so is where all of them live (K9).
   *
   * @param another whether somebody who lives there is protected in a file of their own
   */
  Result<String> check(Optional<Protection> now, boolean another) {
    var words =
        Words.line("how", how, Protection.LONGEST_OVER)
            .flatMap(read -> Result.needed(read.map(Words::value), "how", "web.field.required"));
    var all =
        over.contains(CUSTOMER)
                && now.stream()
                    .flatMap(one -> one.guardians().stream())
                    .allMatch(one -> over.contains(one.toString()))
            ? Result.fine(true)
            : Result.<Boolean>faulty("over", "customer.protection.still");
    if (now.isEmpty() && another) {
      all = Result.faulty("over", "customer.protection.still.another");
    }
    var problems = Problems.in(words, all);
    return problems.isEmpty() ? words : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "OverForm";
  }
}
