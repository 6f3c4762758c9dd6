package fi.tallessa.feedback;

import fi.tallessa.association.Service;
import fi.tallessa.web.QrCode;
import java.util.Optional;

/**
 * One round: its link to hand out, and once it is over what was answered.
 *
 * @param address the whole link
 * @param picture the same as a square pattern, for the camera of a phone
 * @param answers of one that is over, for line managers
 */
public record RoundPage(
    Round round,
    Service service,
    boolean over,
    boolean manager,
    String address,
    QrCode picture,
    Optional<Answers> answers) {}
