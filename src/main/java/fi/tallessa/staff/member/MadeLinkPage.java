package fi.tallessa.staff.member;

import fi.tallessa.staff.link.LinkKind;
import java.time.Instant;

/** A link to hand over, shown to the manager who made it. */
public record MadeLinkPage(Member member, LinkKind kind, String address, Instant ends) {

  public String key(String part) {
    return "staff.made." + kind.name().toLowerCase() + "." + part;
  }

  @Override
  public String toString() {
    return "MadeLinkPage";
  }
}
