package fi.tallessa.anonymous;

import fi.tallessa.association.SubRegion;
import java.util.Optional;
import java.util.UUID;

/** All that is ever known here of somebody who was in touch (S16). */
record Contact(
    UUID line,
    Channel channel,
    Topic topic,
    Who who,
    Optional<Gender> gender,
    Optional<SubRegion> area) {

  @Override
  public String toString() {
    return "Contact";
  }
}
