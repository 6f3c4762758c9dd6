package fi.tallessa.app.errors;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was thrown, for the log: kinds and frames, of whoever logs it, and no message. */
public final class Thrown extends ThrowableHandlingConverter {

  private static final int FRAMES = 30;

  @Override
  public String convert(ILoggingEvent event) {
    return Stream.iterate(event.getThrowableProxy(), one -> one != null, IThrowableProxy::getCause)
        .limit(20)
        .map(Thrown::told)
        .collect(Collectors.joining());
  }

  private static String told(IThrowableProxy thrown) {
    return "  "
        + thrown.getClassName()
        + "\n"
        + Arrays.stream(thrown.getStackTraceElementProxyArray())
            .limit(FRAMES)
            .map(frame -> "    " + frame.getSTEAsString() + "\n")
            .collect(Collectors.joining());
  }
}
