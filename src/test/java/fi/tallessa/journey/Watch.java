package fi.tallessa.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Listens to a browser: errors on the console (refusals of the content security policy are such),
 * errors of scripts, requests to any other origin, files that are not there.
 */
final class Watch {

  /** Chromium says this of each answer from 400 on; those are judged by {@link #heard}. */
  private static final String STATUS =
      "Failed to load resource: the server responded with a status";

  /** A question that a newer one replaced, or whose page was left, is no fault. */
  private static final Pattern ABORTED = Pattern.compile("htmx:(sendAbort|afterRequest)\\b");

  private final String origin;
  private final List<String> complaints = new ArrayList<>();

  Watch(BrowserContext context, String origin) {
    this.origin = origin;
    context.onConsoleMessage(this::said);
    context.onWebError(error -> complaints.add("script: " + error.error()));
    context.onRequest(this::asked);
    context.onResponse(this::heard);
  }

  List<String> complaints() {
    return complaints;
  }

  void forget() {
    complaints.clear();
  }

  private void said(ConsoleMessage message) {
    if (Set.of("error", "warning").contains(message.type())
        && !message.text().startsWith(STATUS)
        && !ABORTED.matcher(message.text()).lookingAt()) {
      complaints.add("console: " + message.text());
    }
  }

  private void asked(Request request) {
    if (!request.url().startsWith(origin + "/")) {
      complaints.add("elsewhere: " + request.url());
    }
  }

  /** A page may be refused, and a part of it come back with problems; a file may not be missing. */
  private void heard(Response response) {
    var kind = response.request().resourceType();
    boolean meant = kind.equals("document") || kind.equals("xhr") && response.status() == 422;
    if (response.status() >= 400 && !meant) {
      complaints.add("answer: " + response.status() + " " + response.url());
    }
  }
}
