package fi.tallessa.rights.copy;

import fi.tallessa.files.Kind;
import fi.tallessa.holdings.CopyFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * The copy as one file under a password (AES-256), which the programs people have can open. The
 * names in it can be read without the password, so they are kinds and numbers.
 */
final class CopyZip {

  private final Instant made;

  CopyZip(Instant made) {
    this.made = made;
  }

  /**
   * @param reached told how many files are in it
   */
  void write(
      byte[] pdf,
      byte[] json,
      List<CopyFile> files,
      String password,
      OutputStream out,
      IntConsumer reached)
      throws IOException {
    try (var zip = new ZipOutputStream(out, password.toCharArray())) {
      put(zip, "copy.pdf", to -> to.write(pdf));
      put(zip, "copy.json", to -> to.write(json));
      for (int at = 0; at < files.size(); at++) {
        put(zip, name(files.get(at), at + 1), files.get(at).content());
        reached.accept(at + 1);
      }
    }
  }

  private void put(ZipOutputStream zip, String name, CopyFile.Content content) throws IOException {
    var how = new ZipParameters();
    how.setFileNameInZip(name);
    how.setLastModifiedFileTime(made.toEpochMilli());
    how.setEncryptFiles(true);
    how.setEncryptionMethod(EncryptionMethod.AES);
    how.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    zip.putNextEntry(how);
    content.writeTo(new Unclosed(zip));
    zip.closeEntry();
  }

  private static String name(CopyFile file, int number) {
    var ending =
        Stream.of(Kind.values())
            .filter(kind -> kind.type().equals(file.type()))
            .map(Kind::ending)
            .findFirst()
            .orElse("bin");
    return String.format(Locale.ROOT, "file-%03d.%s", number, ending);
  }

  /** Whoever writes a file out may close what they wrote it to: the next one follows. */
  private static final class Unclosed extends OutputStream {

    private final OutputStream out;

    Unclosed(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
    }

    @Override
    public void write(byte[] some, int from, int many) throws IOException {
      out.write(some, from, many);
    }

    @Override
    public void close() {}
  }
}
