package fi.tallessa.files;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.ErasedRows;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Vault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in files, in pieces under the seal of whom they are about. */
@Repository
public class Contents {

  /** So many pieces are in memory at once on their way out: 2 MB. */
  static final int AT_ONCE = 8;

  private final JdbcClient db;
  private final Vault vault;
  private final ErasedRows erased;

  Contents(JdbcClient db, Vault vault, ErasedRows erased) {
    this.erased = erased;
    this.db = db;
    this.vault = vault;
  }

  /**
   * False where it is here already. Part of the caller's transaction: all of it is kept or none.
   */
  public boolean add(Permit permit, UUID id, byte[] bytes) {
    int count = Piece.count(bytes.length);
    if (!begin(permit, id, count)) {
      return false;
    }
    var key = vault.open(permit);
    for (int at = 0; at < count; at++) {
      int from = at * Piece.MOST;
      var some = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Piece.MOST));
      add(permit, id, at, key.seal(Piece.SHAPE, Piece.place(id, at), count, some));
    }
    return true;
  }

  /** To be handed out, some pieces at a time. */
  public Content open(Permit permit, UUID id) {
    int count = count(permit, id);
    return new Content(this, permit, id, count, some(permit, id, 0, count));
  }

  /** As many as are in memory at once, from one on; all of them have to be there. */
  List<byte[]> some(Permit permit, UUID id, int from, int count) {
    var key = vault.open(permit);
    var some = sealed(permit, id, from, Math.min(AT_ONCE, count - from));
    var open = new ArrayList<byte[]>();
    for (var piece : some) {
      open.add(key.unseal(Piece.SHAPE, Piece.place(id, from + open.size()), count, piece));
    }
    return open;
  }

  /** Out of the wrong customer's file into the right one: sealed anew, piece by piece. */
  public void move(Permit wrong, UUID id, Permit right, UUID anew) {
    var key = vault.open(right);
    int count = count(wrong, id);
    begin(right, anew, count);
    for (int from = 0; from < count; from += AT_ONCE) {
      int at = from;
      for (var piece : some(wrong, id, from, count)) {
        add(right, anew, at, key.seal(Piece.SHAPE, Piece.place(anew, at), count, piece));
        at++;
      }
    }
    erased.livesOn("files.content", id, right.subject(), anew);
    remove(wrong, id);
  }

  public void remove(Permit permit, UUID id) {
    db.sql("delete from files.content where subject_id = ? and id = ?")
        .params(permit.subject().value(), id)
        .update();
  }

  public void erase(Permit permit) {
    db.sql("delete from files.content where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private boolean begin(Permit permit, UUID id, int count) {
    return db.sql(
                """
                insert into files.content (subject_id, id, pieces) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(permit.subject().value(), id, count)
            .update()
        == 1;
  }

  private void add(Permit permit, UUID id, int position, byte[] sealed) {
    db.sql(
            """
            insert into files.piece (subject_id, content_id, position, sealed)
            values (?, ?, ?, ?)
            """)
        .params(permit.subject().value(), id, position, sealed)
        .update();
  }

  private int count(Permit permit, UUID id) {
    return db.sql("select pieces from files.content where subject_id = ? and id = ?")
        .params(permit.subject().value(), id)
        .query(Integer.class)
        .optional()
        .orElseThrow(SealBroken::missing);
  }

  private List<byte[]> sealed(Permit permit, UUID id, int from, int many) {
    var found =
        db.sql(
                """
                select sealed from files.piece
                where subject_id = ? and content_id = ? and position between ? and ?
                order by position
                """)
            .params(permit.subject().value(), id, from, from + many - 1)
            .query((row, n) -> row.getBytes(1))
            .list();
    if (found.size() != many) {
      throw SealBroken.missing();
    }
    return found;
  }
}
