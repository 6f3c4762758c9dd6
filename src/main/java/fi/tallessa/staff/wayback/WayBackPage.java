package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.member.Member;

/** The form of a manager who has met somebody with a lost phone. */
public record WayBackPage(Member member, WayBackForm form, Problems problems) {

  @Override
  public String toString() {
    return "WayBackPage";
  }
}
