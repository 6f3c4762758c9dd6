package fi.tallessa.casework.attachment;

import fi.tallessa.customer.consented.MoreTold;
import org.springframework.stereotype.Component;

/** On which days somebody else than the person brought a file that may be shown today. */
@Component
class FilesTold implements MoreTold {

  @Override
  public String select() {
    return """
        select attachment.subject_id, attachment.got_on from casework.attachment
        where attachment.subject_id = any (:subjects) and attachment.got_on is not null and
        """
        + AttachmentRests.holds("attachment");
  }
}
