package fi.tallessa.family.relative;

import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.web.Ui;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody of a family is called: "mother's mother", from the customer outwards. Each word
 * stands in its own form in front of another, since Finnish does not bend a word that is filled in.
 *
 * @param words the last is what they are, those before it whose
 * @param shared of a half-sibling, which parent they share with the customer
 */
public record Naming(List<String> words, Optional<String> shared) {

  private static final String SOMEBODY = "somebody";

  public static Naming of(Member member, Family family) {
    if (member.told().isEmpty()) {
      return new Naming(List.of(word(member)), Optional.empty());
    }
    if (member.kin().equals(Optional.of(Kin.HALF_SIBLING))) {
      var parent = member.through().flatMap(family::find).map(Naming::word);
      return new Naming(List.of(word(member)), parent);
    }
    return new Naming(outwards(member, family), Optional.empty());
  }

  private static List<String> outwards(Member member, Family family) {
    var all = new ArrayList<String>();
    var seen = new HashSet<>();
    var at = Optional.of(member);
    while (at.filter(one -> !one.isMe() && seen.add(one.id())).isPresent()) {
      var one = at.orElseThrow();
      all.addFirst(word(one));
      at = one.through().flatMap(family::find);
    }
    if (at.isEmpty()) {
      all.addFirst(SOMEBODY);
    }
    return List.copyOf(all);
  }

  private static String word(Member one) {
    return one.told()
        .map(kept -> kept.relative().kin().code() + "." + one.sign().code())
        .orElseGet(() -> ofGuardian(one));
  }

  private static String ofGuardian(Member one) {
    return one.guardian().filter(kept -> kept.guardian().role() == GuardianRole.OTHER).isPresent()
        ? "guardian"
        : Kin.PARENT.code() + "." + one.sign().code();
  }

  /** In small letters, as inside a sentence. */
  public String in(Ui ui) {
    return Stream.concat(
            words.subList(0, words.size() - 1).stream().map(one -> ui.t("family.whose." + one)),
            Stream.of(ui.t("family.word." + words.getLast())))
        .collect(Collectors.joining(" "));
  }

  /** At the beginning of a line. */
  public String first(Ui ui) {
    var all = in(ui);
    return all.substring(0, 1).toUpperCase(java.util.Locale.of(ui.lang())) + all.substring(1);
  }

  /** Which parent a half-sibling shares with the customer; empty of all others. */
  public String sharing(Ui ui) {
    return shared.map(one -> ui.t("family.same." + one)).orElse("");
  }
}
