package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that is only ever added to, a line a checkpoint; it tells itself how far it is. What a
 * kill has torn ends with its line, and comes again whole.
 */
final class OutsideFile implements Outside {

  /** More than two lines: the last whole one is in it. */
  private static final int END = 8 * 1024;

  private final Path file;

  OutsideFile(Path file) {
    this.file = file;
  }

  @Override
  public Place place() {
    return Place.FILE;
  }

  @Override
  public long last(long noted) throws IOException {
    return head(end()).number();
  }

  @Override
  public void add(List<Checkpoint> some) throws IOException {
    var end = end();
    if (!end.isBlank() && !some.getFirst().follows(head(end))) {
      throw new StrangeCopy("the file is not a copy of this chain");
    }
    var lines = some.stream().map(one -> one.text() + "\n").collect(Collectors.joining());
    var torn = !end.isEmpty() && !end.endsWith("\n");
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var bytes = ByteBuffer.wrap(((torn ? "\n" : "") + lines).getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private String end() throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (var whole = new RandomAccessFile(file.toFile(), "r")) {
      var bytes = new byte[(int) Math.min(END, whole.length())];
      whole.seek(whole.length() - bytes.length);
      whole.readFully(bytes);
      return new String(bytes, StandardCharsets.US_ASCII);
    }
  }

  private static Head head(String end) throws IOException {
    var whole = end.substring(0, end.lastIndexOf('\n') + 1);
    var last =
        whole.lines().map(Checkpoint::parse).flatMap(Optional::stream).reduce((one, next) -> next);
    if (last.isEmpty() && !whole.isBlank()) {
      throw new IOException("the file holds no checkpoint");
    }
    return last.map(Checkpoint::head).orElse(Head.NONE);
  }

  /** All that a copy holds, in its order. */
  static Stream<Checkpoint> read(Path file) throws IOException {
    return Files.lines(file, StandardCharsets.ISO_8859_1)
        .map(Checkpoint::parse)
        .flatMap(Optional::stream);
  }
}
