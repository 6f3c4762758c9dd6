package fi.tallessa.backup;

import fi.tallessa.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A piece of a backup as it lies in the file: where its sealed bytes begin, and of which part. */
record Frame(int from, int length, int part, int piece, String table) {

  static List<Frame> all(byte[] file, Vault vault) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(file));
    in.readNBytes(BackupReader.FORMAT.length);
    var pieces = vault.pieces(in.readUTF());
    var all = new ArrayList<Frame>();
    int part = 1;
    int piece = 0;
    var table = "";
    while (in.available() > 0) {
      int length = in.readInt();
      int from = file.length - in.available();
      var clear = pieces.unseal(part + "|" + piece, in.readNBytes(length));
      if (piece == 0) {
        table = Manifest.Head.of(Arrays.copyOfRange(clear, 1, clear.length)).table();
      }
      all.add(new Frame(from, length, part, piece, table));
      boolean last = clear[0] == 0;
      part = last ? part + 1 : part;
      piece = last ? 0 : piece + 1;
    }
    return all;
  }

  /** By its table, or by its number where not even that can be read. */
  String named() {
    return piece == 0 ? "number " + part : table;
  }
}
