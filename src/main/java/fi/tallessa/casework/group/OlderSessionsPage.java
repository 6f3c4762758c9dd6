package fi.tallessa.casework.group;

import java.util.UUID;

/** When a group met, further back than its own page goes. */
public record OlderSessionsPage(UUID id, String name, SessionList met) {

  public String address() {
    return "/groups/" + id;
  }

  @Override
  public String toString() {
    return "OlderSessionsPage[" + id + "]";
  }
}
