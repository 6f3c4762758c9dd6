package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How somebody works on a page: by the words on it. */
final class Hand {

  /** A button or a link that bears exactly these words. */
  static Page press(Page page, String name) {
    var button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    var link =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    button.or(link).first().click();
    return page;
  }

  private Hand() {}
}
