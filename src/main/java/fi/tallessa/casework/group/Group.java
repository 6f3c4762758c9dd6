package fi.tallessa.casework.group;

import fi.tallessa.association.ServiceId;
import java.util.UUID;

/** A group that meets in a service. */
record Group(UUID id, ServiceId service, String name) {
  @Override
  public String toString() {
    return "Group[" + id + "]";
  }
}
