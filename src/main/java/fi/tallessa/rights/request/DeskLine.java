package fi.tallessa.rights.request;

import fi.tallessa.access.Ground;
import fi.tallessa.kernel.SubjectId;

/**
 * A request in the queue.
 *
 * @param why they see it
 * @param mine whether it waits for the visitor as the second of two
 * @param protects whether a line manager has to read why a frozen file was opened
 */
public record DeskLine(
    SubjectId subject, RequestLine line, Ground why, Step step, boolean mine, boolean protects) {

  /** Where the queue goes on after it. */
  String place() {
    return line.due() + "." + line.id();
  }
}
