package fi.tallessa.casework.matter;

import fi.tallessa.casework.plan.Aim;
import fi.tallessa.casework.task.Task;
import fi.tallessa.vault.Key;
import fi.tallessa.wording.HiddenPlaces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/**
 * A promise or an aim, as something a contact belongs to.
 *
 * @param contacts which belong to it
 * @param over whether the promise was kept or not, or the aim is aimed at no more
 */
public record Matter(UUID id, boolean promise, boolean over, Set<UUID> contacts, String words) {

  static Matter of(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    boolean promise = row.getBoolean("promise");
    var sealed = row.getBytes("sealed");
    int version = row.getInt("version");
    return new Matter(
        id,
        promise,
        row.getBoolean("over"),
        Set.of((UUID[]) row.getArray("contacts").getArray()),
        promise
            ? key.unseal(Task.SHAPE, id, version, sealed).what()
            : key.unseal(Aim.SHAPE, id, version, sealed).text());
  }

  /** The message key of the word before it. */
  public String label() {
    return promise ? "casework.promise.mark" : "casework.plan.aim";
  }

  /** It is chosen from and never written: without places that are protected (K8). */
  Matter hiding(HiddenPlaces places) {
    return new Matter(id, promise, over, contacts, places.hiding(words));
  }

  @Override
  public String toString() {
    return "Matter[" + id + "]";
  }
}
