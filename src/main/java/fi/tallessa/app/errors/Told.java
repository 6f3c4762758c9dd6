package fi.tallessa.app.errors;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/**
 * A message for the log, whoever wrote it: only our time and level begin a line (ASVS 16.4.1). What
 * follows a break is set in, and no other control character reaches a terminal.
 */
public final class Told extends ClassicConverter {

  private static final Pattern BREAK = Pattern.compile("\\R[\\h\\v]*");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

  @Override
  public String convert(ILoggingEvent event) {
    var message = BREAK.matcher(String.valueOf(event.getFormattedMessage())).replaceAll("\n    ");
    return CONTROL.matcher(message).replaceAll("\uFFFD");
  }
}
