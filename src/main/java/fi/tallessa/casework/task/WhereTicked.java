package fi.tallessa.casework.task;

import fi.tallessa.web.Screen;
import java.util.UUID;
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

  /**
   * The same address of one that is put right.
   *
   * @param from "file", "promise", or the list of all tasks
   */
  static String from(String from, String file, UUID id) {
    return switch (from) {
      case "file" -> file + "#tasks";
      case "promise" -> file + "/promises/" + id;
      default -> "/tasks";
    };
  }

  private WhereTicked() {}
}
