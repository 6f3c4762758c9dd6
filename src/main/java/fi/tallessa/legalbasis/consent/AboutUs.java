package fi.tallessa.legalbasis.consent;

import fi.tallessa.association.Association;
import fi.tallessa.association.Processors;
import org.springframework.stereotype.Component;

/** Reads what the association has said of itself and of who runs its register. */
@Component
public class AboutUs {

  private final Association association;
  private final Processors processors;

  AboutUs(Association association, Processors processors) {
    this.association = association;
    this.processors = processors;
  }

  public ToTell today() {
    return new ToTell(association.controller(), processors.now());
  }
}
