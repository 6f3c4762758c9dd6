package fi.tallessa.backup;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in a backup, as it says itself at its end.
 *
 * @param at the moment all of it is of
 * @param schema the version of the tables, as the newest migration
 */
record Manifest(Instant at, String schema, List<Part> parts) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A table.
   *
   * @param digest SHA-256 of its rows as they were copied, in Base64
   */
  record Part(String table, List<String> columns, long rows, long bytes, String digest) {

    /** The same table as another reading has it, with this many rows. */
    Part counted(long rows) {
      return new Part(table, columns, rows, bytes, digest);
    }
  }

  /** What stands before the rows of a table. */
  record Head(String table, List<String> columns) {

    byte[] bytes() {
      return JSON.writeValueAsBytes(this);
    }

    static Head of(byte[] bytes) {
      return JSON.readValue(bytes, Head.class);
    }
  }

  byte[] bytes() {
    return JSON.writeValueAsBytes(this);
  }

  static Manifest of(byte[] bytes) {
    return JSON.readValue(bytes, Manifest.class);
  }

  long rows() {
    return parts.stream().mapToLong(Part::rows).sum();
  }
}
