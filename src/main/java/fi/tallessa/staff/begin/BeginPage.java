package fi.tallessa.staff.begin;

import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Person;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.link.LinkKind;

/**
 * A step of a one-time link.
 *
 * @param person whose link it is; null while it is for the first manager, who is not known yet
 * @param first what is typed of the first manager
 * @param authenticator null at any other step
 * @param association null until set-up has named it
 */
public record BeginPage(
    LinkKind kind,
    Link.Step step,
    Person person,
    FirstForm first,
    Authenticator authenticator,
    String association,
    Problems problems) {

  /** The message key of what is said to whom has come by this link, whoever asked for it. */
  public String key(String part) {
    var said =
        switch (kind) {
          case CONSOLE -> LinkKind.AUTHENTICATOR;
          case CONSOLE_BOTH -> LinkKind.ANEW;
          default -> kind;
        };
    return "staff.begin." + said.name().toLowerCase() + "." + part;
  }

  /** The first of two steps, or the second; null where there is but one. */
  public Integer number() {
    return switch (kind) {
      case PASSWORD, RECOVERED -> null;
      default -> step == Link.Step.AUTHENTICATOR ? 2 : 1;
    };
  }

  @Override
  public String toString() {
    return "BeginPage";
  }
}
