package fi.tallessa.casework.task;

import fi.tallessa.web.Screen;
import org.springframework.web.servlet.ModelAndView;

/** Whoever ticked something is back where the list was. */
public final class WhereTicked {

  /**
   * @param from "home", "file", or the list of all tasks
   * @param file where it stands on the customer's file
   */
  public static ModelAndView back(String from, String file) {
    return Screen.redirect(
        switch (from) {
          case "home" -> "/";
          case "file" -> file;
          default -> "/tasks";
        });
  }

  private WhereTicked() {}
}
