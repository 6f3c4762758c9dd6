package fi.tallessa.app.security;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom to tell of a weakness, as whoever looks for weaknesses expects it (RFC 9116). It is made
 * anew for each who asks, so that it never is out of date while the register runs.
 */
record SecurityTxt(List<String> contacts) {

  private static final Pattern CONTACT =
      Pattern.compile("mailto:[^\\s@]+@[^\\s@]+|https://\\S+|tel:\\+[\\d-]+");

  /** Less than a year, as the RFC advises; long enough to be written down. */
  private static final int DAYS = 90;

  SecurityTxt {
    contacts = List.copyOf(contacts);
    if (!contacts.stream().allMatch(one -> CONTACT.matcher(one).matches())) {
      throw new IllegalArgumentException(
          "tallessa.security.contact is mailto:, https: or tel: with whom to tell of a weakness.");
    }
  }

  boolean any() {
    return !contacts.isEmpty();
  }

  String text(Instant now) {
    var text = new StringBuilder();
    contacts.forEach(one -> text.append("Contact: ").append(one).append('\n'));
    return text.append("Expires: ")
        .append(now.truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS))
        .append('\n')
        .append("Preferred-Languages: fi, sv, en\n")
        .toString();
  }
}
