package fi.tallessa.vault;

import fi.tallessa.kernel.SubjectId;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** A row that is written once, under an id of its own, and never again. */
public record SealedOnce<T>(SubjectId subject, UUID id, Shape<T> shape, byte[] bytes)
    implements Sealed<T> {

  /** Reads {@code subject_id}, {@code id} and {@code sealed}. */
  public static <T> RowMapper<SealedOnce<T>> of(Shape<T> shape) {
    return (row, n) ->
        new SealedOnce<>(
            new SubjectId(row.getObject("subject_id", UUID.class)),
            row.getObject("id", UUID.class),
            shape,
            row.getBytes("sealed"));
  }

  @Override
  public T open(Key key) {
    return key.unseal(shape, id, 1, bytes);
  }

  @Override
  public String toString() {
    return "SealedOnce[" + id + "]";
  }
}
