package fi.tallessa.customer.search;

import fi.tallessa.holdings.AtRestriction;
import fi.tallessa.kernel.SubjectId;
import org.springframework.stereotype.Component;

/** By what may only be kept nobody is found, on any machine; by what is used again they are. */
@Component
class RestrictedInDirectory implements AtRestriction {

  private final Renewal renewal;

  RestrictedInDirectory(Renewal renewal) {
    this.renewal = renewal;
  }

  @Override
  public void changed(SubjectId subject) {
    renewal.readAnew(subject);
  }
}
