package fi.tallessa.rights.request;

import fi.tallessa.access.Ground;
import fi.tallessa.kernel.SubjectId;

/**
 * A request in the queue.
 *
 * @param why they see it
 * @param mine whether it waits for the visitor as the second of two
 */
public record DeskLine(SubjectId subject, RequestLine line, Ground why, Step step, boolean mine) {

  /** Where the queue goes on after it. */
  String place() {
    return line.due() + "." + line.id();
  }
}
