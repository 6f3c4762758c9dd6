package fi.tallessa.family.relative;

import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members of a family as a form names them: the customer by a word, the others by their ids. */
public final class Somebody {

  static final String CUSTOMER = "customer";

  public static String typed(UUID id) {
    return id.equals(Member.ME) ? CUSTOMER : id.toString();
  }

  /** Somebody of this family; nobody else can be chosen. */
  public static Optional<Member> of(String typed, Family family) {
    return CUSTOMER.equals(typed)
        ? Optional.of(family.me())
        : WholeUuid.drawn(typed).filter(id -> !id.equals(Member.ME)).flatMap(family::find);
  }

  public static Choice choice(Member one, Family family, String name, Ui ui) {
    return new Choice(typed(one.id()), words(one, family, name, ui));
  }

  public static List<Choice> choices(List<Member> some, Family family, String name, Ui ui) {
    return some.stream().map(one -> choice(one, family, name, ui)).toList();
  }

  /** A name only of the customer, whose file it is, and of guardians. */
  public static String words(Member one, Family family, String name, Ui ui) {
    if (one.isMe()) {
      return ui.t("family.relative.this", name);
    }
    var naming = Naming.of(one, family);
    return one.guardian()
        .map(kept -> kept.guardian().name() + ", " + naming.in(ui))
        .orElseGet(() -> naming.first(ui));
  }

  private Somebody() {}
}
