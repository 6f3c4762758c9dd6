package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import fi.tallessa.web.Screen;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a contact answer with. */
final class ContactScreens {

  private static final String LEFT = "casework/contact/left";
  private static final String FORM = "casework/contact/page";

  /** Words that are kept nowhere. */
  private static final String UNKEPT = "casework/contact/unkept";

  static ModelAndView form(ComposerPage page) {
    return Screen.of(FORM, page);
  }

  static ModelAndView of(Sent came, Code code) {
    return switch (came) {
      case Sent.Saved() -> Screen.redirect("/customers/" + code.shown() + "#timeline");
      case Sent.Unkept(var page) -> Screen.conflicting(UNKEPT, page);
      case Sent.Unsaved(var page) -> Screen.unsaved(FORM, page);
      case Sent.InSome(var page) -> Screen.conflicting("casework/contact/joint", page);
      case Sent.Left(var page) when page.locked() -> Screen.frozen(LEFT, page);
      case Sent.Left(var page) -> Screen.conflicting(LEFT, page);
      case Sent.Meanwhile(var page) -> Screen.conflicting(FORM, page);
    };
  }

  /** A draft that was kept by a button is gone on with. */
  static ModelAndView kept(Sent came, Code code, String which) {
    return came instanceof Sent.Saved
        ? Screen.redirect("/customers/" + code.shown() + "/contacts/" + which)
        : of(came, code);
  }

  private ContactScreens() {}
}
