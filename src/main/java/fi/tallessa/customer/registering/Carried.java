package fi.tallessa.customer.registering;

import fi.tallessa.kernel.Code;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** What of the search goes into the form: the words as the name, a day or a year as the birth. */
record Carried(String name, String birth) {

  private static final Pattern BIRTH =
      Pattern.compile("(19|20)\\d\\d|\\d{1,2}[./]\\d{1,2}[./](19|20)\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("[+\\d()/-]+");

  static Carried from(String typed) {
    if (Code.parse(typed).isPresent()) {
      return new Carried("", "");
    }
    var name = new ArrayList<String>();
    var birth = "";
    for (var word : typed.strip().split("\\s+")) {
      if (BIRTH.matcher(word).matches()) {
        birth = word;
      } else if (!NUMBER.matcher(word).matches()) {
        name.add(word);
      }
    }
    return new Carried(String.join(" ", name), birth);
  }

  /** Only into a box that is empty or still holds what an earlier search put there. */
  static String into(String box, String earlier, String carried) {
    return box.isBlank() || box.equals(earlier) ? carried : box;
  }

  @Override
  public String toString() {
    return "Carried";
  }
}
