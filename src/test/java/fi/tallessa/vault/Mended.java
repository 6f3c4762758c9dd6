package fi.tallessa.vault;

import fi.tallessa.Owner;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.util.ArrayList;
import java.util.UUID;

/** Keys that other tests broke on purpose are taken away: a rotation would rightly stop at them. */
public final class Mended {

  public static void keys(Owner owner, Vault vault) {
    var broken = new ArrayList<UUID>();
    owner
        .db()
        .sql("select subject_id, epoch, wrapped from vault.subject_key")
        .query(
            row -> {
              var subject = row.getObject("subject_id", UUID.class);
              var key = new WrappedKey(row.getInt("epoch"), row.getBytes("wrapped"));
              if (!opens(vault, subject, key)) {
                broken.add(subject);
              }
            });
    owner
        .db()
        .sql("delete from vault.subject_key where subject_id = any (?)")
        .param(broken.toArray(UUID[]::new))
        .update();
  }

  private static boolean opens(Vault vault, UUID subject, WrappedKey key) {
    try {
      vault.openForRun(new SubjectId(subject), key);
      return true;
    } catch (SealBroken | KeyMissing closed) {
      return false;
    }
  }

  private Mended() {}
}
