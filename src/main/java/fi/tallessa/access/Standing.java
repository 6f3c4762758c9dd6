package fi.tallessa.access;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;

/**
 * How a worker stands to a file at the moment of the visit.
 *
 * @param designated is designated today
 * @param health was given the right to health information with that
 * @param intern is designated as a student in practice, under somebody who countersigns
 * @param leads is the line manager of a worker who is designated today; of a dormant file, of one
 *     who was until it fell asleep
 * @param unattended is a line manager, whoever they lead, and no line manager answers for the file
 *     today: nobody is designated, or whoever is has left, is led by nobody, or by somebody who is
 *     away
 * @param gaveReason has said why within the last while
 * @param frozen the customer's data may only be kept (GDPR Art. 18)
 * @param closed the customer may be under 13 and no guardian knows (S7)
 * @param dormant no relationship lasts any more (D20)
 * @param masked where the customer lives is protected (K8)
 * @param unmasked has said within the last minutes why it has to be seen, and shown a code (K12)
 * @param emergency has opened it in an emergency some hours ago (S25)
 * @param asked answers an open request about the customer's data, whatever files they open
 */
public record Standing(
    SubjectId subject,
    Code code,
    boolean designated,
    boolean health,
    boolean intern,
    boolean leads,
    boolean unattended,
    boolean gaveReason,
    boolean frozen,
    boolean closed,
    boolean dormant,
    boolean masked,
    boolean unmasked,
    boolean emergency,
    boolean asked) {

  /** On what ground somebody who is designated opens it. */
  Ground own() {
    return intern ? Ground.INTERN : Ground.DESIGNATED;
  }

  /**
   * Is the line manager the file falls to, who opens it with a reason. A dormant file whose workers
   * nobody leads any more falls to every line manager: nobody works with it, and somebody has to
   * answer for it.
   */
  boolean answers() {
    return leads || dormant && unattended;
  }

  /** The same if nothing kept the file from everybody for now: who could open it then. */
  Standing asIfOpen() {
    return new Standing(
        subject,
        code,
        designated,
        health,
        intern,
        leads,
        unattended,
        gaveReason,
        false,
        false,
        dormant,
        masked,
        unmasked,
        emergency,
        asked);
  }
}
